import { day, dayNumber, dayNumbered } from "../day";
import { handsIn } from "../returns/return";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** The last full year was not handed in; of a cell, which says its figures to its committee: nothing was said of it. */
export const returnMissing: PlaceRule<"kind" | "foundedOn" | "years" | "isYearHandedIn", "days"> = {
  subject: "ORGANIZATION",
  levels: [1],
  needs: ["kind", "foundedOn", "years", "isYearHandedIn"],
  thresholds: { days: { value: 31, least: 0, most: 365, unit: "days", stricter: "less" } },
  answer({ kind, foundedOn, years, isYearHandedIn }, { days }, today) {
    const running = years.at(-1)?.year ?? 0;
    const due = dayNumbered(dayNumber(day(`${running - 1}-12-31`)) + days);
    // Until it is due, the year before is what may still be missing.
    const year = today > due ? running - 1 : running - 2;
    const since = dayNumbered(dayNumber(day(`${year}-12-31`)) + days + 1);
    if (foundedOn > day(`${year}-01-01`)) return unknown;
    if (handsIn(kind) && year !== running - 1) return unknown;
    const isSaid = handsIn(kind) ? isYearHandedIn : years.find((one) => one.year === year)?.state !== "SILENT";
    return isSaid ? clear({ year: String(year) }) : found(1, since, { year: String(year) });
  },
};
