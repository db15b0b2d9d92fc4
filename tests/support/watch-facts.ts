import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import type { Measure, PlaceFacts } from "@/domain/watch/place-facts";
import type { YearFact, YearState } from "@/domain/watch/year-facts";

/** Years up to `last`, the latest last: "ZZZA" = three reported zeros, then somebody. */
export const years = (last: number, states: string): YearFact[] =>
  [...states].map((letter, index) => ({
    year: last - states.length + 1 + index,
    state:
      ({ A: "ADMITTED", Z: "ZERO", P: "PART", S: "SILENT" } satisfies Record<string, YearState>)[letter] ?? "SILENT",
    admitted: letter === "A" ? 1 : 0,
  }));

export const yearMeasure = (
  year: number,
  admitted: number,
  required: number,
  more: Partial<Measure> = {},
): Measure => ({
  ...{ name: String(year), from: monthOf(year, 1), to: monthOf(year, 12), admitted, required },
  ...{ isWhole: true, statedTo: monthOf(year, 12) },
  ...more,
});

/** An organization of which nobody has recorded anything. */
export const silent: PlaceFacts = {
  kind: "CELL",
  foundedOn: day("2000-01-01"),
  years: years(2024, "SSSSSSSS"),
  lastYear: null,
  cellsTold: null,
  lastTerm: null,
  running: [],
  assignment: { year: 2024, isAssigned: false, wasAssignedLastYear: false, hasSuperiorBegun: false },
  spread: null,
  isYearHandedIn: false,
  dossiers: null,
  help: null,
  register: null,
  headcount: null,
  source: null,
  indicators: {},
};
