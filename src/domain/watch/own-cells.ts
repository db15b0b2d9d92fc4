import { readingsWrong } from "./reported";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** Hamlets without a cell of their own, as was reported. */
export const ownCells: PlaceRule<"indicators", "least"> = {
  subject: "ORGANIZATION",
  levels: [1],
  needs: ["indicators"],
  thresholds: { least: { value: 100, least: 0, most: 100, unit: "percent", stricter: "more" } },
  answer({ indicators }, { least }) {
    const read = readingsWrong(indicators.ownCells, (value) => value < least);
    if (!read) return unknown;
    const values = { percent: read.latest.value, least, on: read.latest.on };
    return read.latest.value >= least ? clear(values) : found(1, read.since, values);
  },
};
