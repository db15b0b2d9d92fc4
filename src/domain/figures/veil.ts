import { isFew, smallest } from "./small-number";

/** So many of some persons have a trait that the law holds sensitive. */
export type Part = { readonly count: number; readonly whole: number };

/** What who reads no names is told of a part: its number, that it is below `smallest`, or nothing. */
export type Told = "count" | "few" | "veiled";

/** A part by itself: of fewer persons than `smallest` nought would tell of each of them, too. */
export const toldOf = ({ count, whole }: Part): Told =>
  isFew(count) || (count === 0 && whole > 0 && whole < smallest) ? "few" : "count";

/**
 * Parts under their sum: while one that is few could be worked out from the others, the next smallest is veiled as well, and
 * where none is left the sum itself. Complementary suppression: Handbook on Statistical Disclosure Control (ESSnet), 4.2 and 5.
 * Nothing is veiled under a sum of nobody, nor under one that says of everybody that they have the trait.
 */
export function toldTogether(
  sum: Part,
  parts: readonly Part[],
): { readonly sum: Told; readonly parts: readonly Told[] } {
  if (sum.count === 0) return { sum: "count", parts: parts.map(() => "count") };
  const told = parts.map(toldOf);
  if (toldOf(sum) === "few") return { sum: "few", parts: told };
  const byCount = parts.map((part, at) => ({ ...part, at })).filter(({ whole }) => whole > 0);
  byCount.sort((one, other) => one.count - other.count);
  while (sum.count < sum.whole && betrays(sum, parts, told)) {
    const next = byCount.find(({ at }) => told[at] === "count");
    if (!next) return { sum: "veiled", parts: told };
    told[next.at] = next.count < smallest ? "few" : "veiled";
  }
  return { sum: "count", parts: told };
}

/** Whether the sum leaves somebody who is not told only one number; what is in the sum and in no part is told nowhere. */
function betrays(sum: Part, parts: readonly Part[], told: readonly Told[]): boolean {
  const hidden = parts.flatMap((part, at) => (told[at] === "count" ? [] : [{ ...part, ...limits(part, told[at]) }]));
  const shown = parts.reduce((count, part, at) => count + (told[at] === "count" ? part.count : 0), 0);
  const apart = Math.max(0, sum.whole - parts.reduce((whole, part) => whole + part.whole, 0));
  const left = sum.count - shown;
  const least = hidden.reduce((all, part) => all + part.least, 0);
  const most = hidden.reduce((all, part) => all + part.most, apart);
  return hidden.some(
    (part) =>
      isFew(part.count) &&
      Math.max(part.least, left - (most - part.most)) >= Math.min(part.most, left - (least - part.least)),
  );
}

/** Between what numbers a reader knows one to be that is not told. */
const limits = ({ whole }: Part, told: Told | undefined) =>
  told === "veiled" ? { least: smallest, most: whole } : { least: 0, most: Math.min(whole, smallest - 1) };
