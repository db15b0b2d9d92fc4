import { firstDay } from "../month";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** The last full term ended below what its congress required, as it was reported for all of its months. */
export const termBelow: PlaceRule<"lastTerm", never> = {
  subject: "ORGANIZATION",
  levels: [3],
  needs: ["lastTerm"],
  thresholds: {},
  answer({ lastTerm }) {
    if (!lastTerm?.isWhole) return unknown;
    const { name: term, admitted, required, to } = lastTerm;
    const values = { term, admitted, required };
    if (admitted >= required) return clear(values);
    return found(3, firstDay(to + 1), { ...values, missing: required - admitted });
  },
};
