import { describe, expect, it } from "vitest";
import type { LatestFacts } from "@/domain/candidates/latest-for";
import type { StepKind } from "@/domain/candidates/step";
import { type Day, day, dayNumber, dayNumbered } from "@/domain/day";
import { prospectOf } from "@/domain/figures/forecast";
import { cutsOf } from "@/domain/figures/forecast-cuts";
import { clockFactsOn, dossierOf, line2023, prepared } from "../../support/dossier-samples";

const span = { from: day("2024-01-01"), end: day("2024-12-31") };
const facts = (countedBy: LatestFacts["countedBy"] = "ceremony", today = "2024-03-15") => ({
  ...{ ...clockFactsOn(today), line: line2023, countedBy },
});
const daysOf = (kind: StepKind, on = facts()): readonly Day[] =>
  cutsOf(span, on).steps.find((one) => one.kind === kind)?.days ?? [];
const dayBefore = (on: Day) => dayNumbered(dayNumber(on) - 1);

describe("the days that tell dossiers apart", () => {
  it("are those on which papers of today run out, and ages", () => {
    const days = (["AWARENESS", "APPLICATION", "CV", "INTRODUCTIONS", "OPINIONS"] as const).map((kind) => daysOf(kind));
    expect(days).toEqual([["2019-03-15"], ...Array(4).fill(["2023-03-15"])]);
    const { bornOn, youngSince } = cutsOf(span, facts());
    expect([bornOn, youngSince]).toEqual([["1964-03-01"], "2006-04-01"]);
    expect([daysOf("LISTED"), daysOf("VERIFICATION"), daysOf("HELPER")]).toEqual([[], [], []]);
  });

  it("are all days on which a time in working days still runs", () => {
    // 60 working days and 30 more from 02/11/2023 end on 15/03/2024, over New Year and Tết.
    expect([daysOf("CELL_RESOLUTION")[0], daysOf("CELL_RESOLUTION").at(-1)]).toEqual(["2023-11-02", "2024-03-15"]);
    expect([daysOf("RECEIPT")[0], daysOf("RECEIPT").length]).toEqual(["2024-01-26", 50]);
  });

  it("are the ends of the period for the step that counts", () => {
    expect(daysOf("CEREMONY")).toEqual(["2024-01-01", "2025-01-01"]);
    expect(daysOf("DECISION", facts("decision"))).toEqual(["2024-01-01", "2025-01-01"]);
    expect(cutsOf(span, facts("ceremony", "2016-07-24")).steps).toEqual([]);
  });

  it.each([
    ["APPLICATION", {}],
    ["AWARENESS", {}],
    ["CELL_RESOLUTION", prepared],
    ["RECEIPT", { ...prepared, CELL_RESOLUTION: "2023-12-01", DECISION: "2024-01-02" }],
  ] as const)("have dossiers with %s in time from the first on, and late before it", (kind, before) => {
    const [first] = daysOf(kind);
    if (!first) throw new Error("no cut");
    const outlookAt = (on: Day) =>
      prospectOf(dossierOf({ ...before, [kind]: on }), { ...span, durations: [] }, facts()).outlook;
    expect([outlookAt(dayBefore(first)), outlookAt(first)]).toEqual(["LATE", "LAWFUL"]);
  });
});
