import { expect, it } from "vitest";
import { readAct } from "@/domain/trail/act";

const year = 2024;

it.each([
  [
    { year, on: "2024-03-01", result: "EXHAUSTED", outstanding: 0, causes: ["OTHER"] },
    { did: "reviewed", year, result: "EXHAUSTED", outstanding: 0 },
  ],
  [
    { year, on: "2024-03-01", places: 10, exhausted: 2 },
    { did: "reviewedMany", year, places: 10, exhausted: 2 },
  ],
  [
    { year, accepted: true },
    { did: "accepted", year },
  ],
  [
    { year, accepted: false },
    { did: "sentBack", year },
  ],
  [
    { year, places: 2, acceptedMany: true },
    { did: "acceptedMany", year, places: 2 },
  ],
  [
    { year, places: 2, acceptedMany: false },
    { did: "sentBackMany", year, places: 2 },
  ],
])("an audit line of a source is read", (after, told) => {
  expect(readAct({ what: "source.review", subject: "source:7", before: null, after })).toEqual({
    kind: "sourcing",
    told,
  });
});

it("in an unknown form is another act", () => {
  const line = { what: "source.review", subject: "source:7", before: null };
  for (const after of [{}, { year: "2024" }])
    expect(readAct({ ...line, after })).toEqual({ kind: "other", what: "source.review" });
});

it.each([
  ["class", { class: "opened", from: "2024-01-01" }, { did: "classopened" }],
  ["class", { class: "listed", persons: 3 }, { did: "classlisted", persons: 3 }],
  ["class", { class: "results", passed: 2, failed: 1 }, { did: "classresults", passed: 2 }],
  ["class", { class: "burnt" }, undefined],
  ["charge", { charge: "assigned", on: "2024-01-01" }, { did: "assigned", on: "2024-01-01" }],
  ["charge", { charge: "ended", on: "2024-02-01" }, { did: "ended", on: "2024-02-01" }],
] as const)("%s %j: %j", (about, after, told) => {
  const line = { what: "x", subject: `${about}:1`, before: null, after };
  expect(readAct(line)).toEqual(told ? { kind: "sourcing", told } : { kind: "other", what: "x" });
});
