import { firstDay } from "../month";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** The last full year ended below what was required, as it was reported for all of its months. */
export const yearBelow: PlaceRule<"lastYear", never> = {
  subject: "ORGANIZATION",
  levels: [2],
  needs: ["lastYear"],
  thresholds: {},
  answer({ lastYear }) {
    if (!lastYear?.isWhole) return unknown;
    const { name: year, admitted, required, to } = lastYear;
    const values = { year, admitted, required };
    if (admitted >= required) return clear(values);
    return found(2, firstDay(to + 1), { ...values, missing: required - admitted });
  },
};
