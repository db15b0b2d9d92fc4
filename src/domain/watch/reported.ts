import type { Day } from "../day";
import type { Reading } from "./place-facts";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** The readings of an indicator for as long as they have gone wrong without a break; undefined where there are none. */
export function readingsWrong(
  readings: readonly Reading[] | undefined,
  isWrong: (value: number) => boolean,
): { readonly latest: Reading; readonly wrong: readonly Reading[]; readonly since: Day } | undefined {
  const sorted = [...(readings ?? [])].sort((a, b) => (a.on < b.on ? -1 : 1));
  const latest = sorted.at(-1);
  if (!latest) return undefined;
  const wrong = sorted.slice(sorted.findLastIndex(({ value }) => !isWrong(value)) + 1);
  return { latest, wrong, since: wrong[0]?.on ?? latest.on };
}

/** A share that is only reported must reach what the threshold asks, in per cent. */
export const reportedShare = (name: "ownCells" | "localMembers"): PlaceRule<"indicators", "least"> => ({
  subject: "ORGANIZATION",
  levels: [1],
  needs: ["indicators"],
  thresholds: { least: { value: 100, least: 0, most: 100, unit: "percent", stricter: "more" } },
  answer({ indicators }, { least }) {
    const read = readingsWrong(indicators[name], (value) => value < least);
    if (!read) return unknown;
    const values = { percent: read.latest.value, least, on: read.latest.on };
    return read.latest.value >= least ? clear(values) : found(1, read.since, values);
  },
});
