import { day } from "../day";
import { isCell } from "../organization";
import { clear, found, type PlaceRule, unknown } from "./rule";
import type { YearFact } from "./year-facts";

/** A cell that has admitted nobody for some full years in a row, as was reported; silence counts for nothing. */
export const noAdmission: PlaceRule<"kind" | "years", "first" | "second" | "third"> = {
  subject: "ORGANIZATION",
  levels: [1, 2, 3],
  needs: ["kind", "years"],
  thresholds: {
    first: { value: 2, least: 1, most: 10, unit: "years", stricter: "less" },
    second: { value: 3, least: 1, most: 10, unit: "years", stricter: "less" },
    third: { value: 4, least: 1, most: 10, unit: "years", stricter: "less" },
  },
  rising: ["first", "second", "third"],
  answer({ kind, years }, { first, second, third }, today) {
    if (!isCell(kind)) return unknown;
    const latest = years.findLast(({ state }) => state === "ADMITTED");
    if (latest && latest.year === years.at(-1)?.year)
      return clear({ year: String(latest.year), admitted: latest.admitted });
    const run = zeroRun(years.filter(({ year }) => endOf(year) <= today));
    const begun = run[first - 1];
    if (!begun) return latest ? clear({ year: String(latest.year), admitted: latest.admitted }) : unknown;
    const count = run.length;
    const level = count >= third ? 3 : count >= second ? 2 : 1;
    return found(level, endOf(begun.year), { count, from: String(run[0]?.year), to: String(run.at(-1)?.year) });
  },
};

const endOf = (year: number) => day(`${year}-12-31`);

/** The reported zeros up to the latest full year, the earliest first. */
function zeroRun(years: readonly YearFact[]): YearFact[] {
  const before = years.findLastIndex(({ state }) => state !== "ZERO");
  return years.slice(before + 1);
}
