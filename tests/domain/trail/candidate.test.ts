import { expect, it } from "vitest";
import { readAct } from "@/domain/trail/act";

const step = { step: "LISTED", on: "2023-02-10", regulation: "24-QĐ/TW" };

it.each([
  [null, { opened: "2023-01-10" }, { did: "opened", on: "2023-01-10" }],
  [null, { ...step, isPassed: true }, { did: "step", step: "LISTED", on: "2023-02-10" }],
  [
    null,
    { ...step, isPassed: true, lifted: ["step.enteredLate", "step.outOfOrder"] },
    { did: "step", step: "LISTED", on: "2023-02-10", lifted: ["step.enteredLate", "step.outOfOrder"] },
  ],
  [step, { withdrawn: true }, { did: "withdrawn", step: "LISTED", on: "2023-02-10" }],
  [null, { stopped: "2024-03-01" }, { did: "stopped", on: "2024-03-01" }],
  [null, { anonymised: "2026-03-02" }, { did: "anonymised", on: "2026-03-02" }],
  [null, { reopened: "2024-03-02" }, { did: "reopened", on: "2024-03-02" }],
  [null, { origin: { sourceForce: "YOUTH", introducedBy: null } }, { did: "origin" }],
  [null, { exported: "bat-xat" }, { did: "exported" }],
  [null, { withdrawn: true }, undefined],
  [null, { step: "FLOWN", on: "2023-02-10" }, undefined],
  [null, 7, undefined],
])("%j, then %j: %j", (before, after, told) => {
  const act = told ? { kind: "candidate", told } : { kind: "other", what: "candidate.keep" };
  expect(readAct({ what: "candidate.keep", subject: "candidate:1", before, after })).toEqual(act);
});
