import { readingsWrong } from "./reported";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** Small cells below, as was reported: how many there were and are. */
export const smallCells: PlaceRule<"indicators", never> = {
  subject: "ORGANIZATION",
  levels: [1],
  needs: ["indicators"],
  thresholds: {},
  answer({ indicators }) {
    const read = readingsWrong(indicators.smallCells, (value) => value > 0);
    if (!read) return unknown;
    const { latest, wrong, since } = read;
    const values = { before: wrong[0]?.value ?? latest.value, now: latest.value, on: latest.on };
    return latest.value === 0 ? clear(values) : found(1, since, values);
  },
};
