import { dayNumber, dayNumbered } from "../day";
import { isCell } from "../organization";
import { reviewDays } from "../sourcing/source-review";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** An exhausted source that was accepted for one year and not reviewed for the next: no acceptance covers another year. */
export const sourceStale: PlaceRule<"kind" | "source", never> = {
  subject: "ORGANIZATION",
  levels: [1],
  needs: ["kind", "source"],
  thresholds: {},
  answer({ kind, source }, _, today) {
    if (!isCell(kind) || source?.result !== "EXHAUSTED" || source.isAccepted !== true) return unknown;
    const since = dayNumbered(dayNumber(reviewDays(source.year + 1).to) + 1);
    const values = { year: String(source.year) };
    return today < since ? clear(values) : found(1, since, values);
  },
};
