import { firstDay } from "../month";
import { clear, found, type PlaceRule, unknown } from "./rule";

/**
 * The last full year ended below what was required, as it was reported for all of its months. Of a committee that is only to
 * note as long as fewer than half of its cells have said anything: it may be silence more than a shortage.
 */
export const yearBelow: PlaceRule<"lastYear" | "cellsTold", never> = {
  subject: "ORGANIZATION",
  levels: [1, 2],
  needs: ["lastYear", "cellsTold"],
  thresholds: {},
  answer({ lastYear, cellsTold }) {
    if (!lastYear?.isWhole) return unknown;
    const { name: year, admitted, required, to } = lastYear;
    const values = { year, admitted, required };
    if (admitted >= required) return clear(values);
    const isMostlySilent = cellsTold !== null && cellsTold.told * 2 < cellsTold.cells;
    return found(isMostlySilent ? 1 : 2, firstDay(to + 1), { ...values, missing: required - admitted, ...cellsTold });
  },
};
