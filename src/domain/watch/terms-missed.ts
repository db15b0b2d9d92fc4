import { readingsWrong } from "./reported";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** Terms in a row that ended below what was required, as was reported. */
export const termsMissed: PlaceRule<"indicators", never> = {
  subject: "ORGANIZATION",
  levels: [2, 3],
  needs: ["indicators"],
  thresholds: {},
  answer({ indicators }) {
    const read = readingsWrong(indicators.missedTerms, (value) => value > 0);
    if (!read) return unknown;
    const count = read.latest.value;
    return count === 0 ? clear({ count }) : found(count > 1 ? 3 : 2, read.since, { count, on: read.latest.on });
  },
};
