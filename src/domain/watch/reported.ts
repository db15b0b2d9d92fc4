import type { Day } from "../day";
import type { Reading } from "./place-facts";

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
