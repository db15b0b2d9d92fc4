import { describe, expect, it } from "vitest";
import { enterStep } from "@/domain/candidates/check";
import { checkDemanded } from "@/domain/candidates/demanded-steps";
import type { StepKind } from "@/domain/candidates/step";
import { actOf, dossierOf, factsOn, line2023, prepared, stepOf } from "../../support/dossier-samples";

type Steps = Partial<Record<StepKind, string>>;
const voted: Steps = { ...prepared, CELL_RESOLUTION: "2023-05-02", COMMITTEE_RESOLUTION: "2023-05-10" };
const received: Steps = { ...voted, DECISION: "2023-05-20", RECEIPT: "2023-05-25" };
const without = (steps: Steps, ...kinds: StepKind[]): Steps =>
  Object.fromEntries(Object.entries(steps).filter(([kind]) => !kinds.includes(kind as StepKind)));

const missing = (kind: StepKind, on: string, steps: Steps, more: object = {}) =>
  checkDemanded(stepOf(kind, on, more), dossierOf(steps), line2023, { code: "24-QĐ/TW" }).map(({ about }) => about);

const papers = ["AWARENESS", "APPLICATION", "CV", "VERIFICATION", "INTRODUCTIONS", "OPINIONS"] as const;

describe("what the regulation demands before a step", () => {
  it.each(papers)("the cell does not carry without %s, whatever the reason", (kind) => {
    const vote = { officials: 9, inFavour: 9 };
    const meet = (steps: Steps) =>
      enterStep(actOf("CELL_RESOLUTION", "2023-05-02", { vote, reason: "x" }), dossierOf(steps), factsOn("2023-05-02"));
    expect(meet(prepared)).toEqual({ ok: true, value: [] });
    expect(meet(without(prepared, kind))).toMatchObject({
      ok: false,
      problems: [{ code: "step.demandedBefore", values: { step: kind, source: "24-QĐ/TW" } }],
    });
    // Done after the meeting is not done by it.
    expect(meet({ ...prepared, [kind]: "2023-05-03" })).toMatchObject({
      ok: false,
      problems: [{ code: "step.demandedBefore", values: { step: kind } }],
    });
  });

  it("a class that was failed is no certificate", () => {
    const steps = [
      ...dossierOf(without(prepared, "AWARENESS")).steps,
      stepOf("AWARENESS", "2022-06-30", { isPassed: false }),
    ];
    const act = actOf("CELL_RESOLUTION", "2023-05-02", { vote: { officials: 9, inFavour: 9 }, reason: "x" });
    expect(enterStep(act, dossierOf({}, { steps }), factsOn("2023-05-02"))).toMatchObject({
      ok: false,
      problems: [{ code: "step.notPassed", values: { step: "AWARENESS" } }],
    });
  });

  it.each<[StepKind, string, Steps, StepKind[]]>([
    ["CELL_RESOLUTION", "2023-05-02", without(prepared, "NOTICED", "LISTED", "HELPER"), []],
    ["DECISION", "2023-05-20", without(voted, "COMMITTEE_RESOLUTION"), ["COMMITTEE_RESOLUTION"]],
    ["DECISION", "2023-05-20", without(voted, "CELL_RESOLUTION"), ["CELL_RESOLUTION"]],
    ["CEREMONY", "2023-06-02", received, []],
    ["CEREMONY", "2023-06-02", without(received, "DECISION", "RECEIPT"), ["DECISION", "RECEIPT"]],
    // Taken back after the vote, or entered again with a day after it.
    ["CEREMONY", "2023-06-02", without(received, "AWARENESS"), ["AWARENESS"]],
    ["CEREMONY", "2023-06-02", { ...received, VERIFICATION: "2023-05-03" }, ["VERIFICATION"]],
    ["RECOGNITION", "2024-07-01", { CEREMONY: "2023-06-02" }, []],
  ])("%s on %s", (kind, on, steps, kinds) => {
    expect(missing(kind, on, steps)).toEqual(kinds);
  });

  it("a vote that was not carried may rest on less", () => {
    expect(missing("CELL_RESOLUTION", "2023-05-02", {}, { isPassed: false })).toEqual([]);
  });
});
