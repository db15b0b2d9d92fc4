import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFew, smallest } from "@/domain/figures/small-number";
import { type Part, type Told, toldOf, toldTogether } from "@/domain/figures/veil";

const part = (count: number, whole: number): Part => ({ count, whole });

it.each([
  [0, 0, "count"],
  [0, 9, "count"],
  [0, 4, "few"],
  [1, 1, "few"],
  [4, 9, "few"],
  [5, 5, "count"],
] as const)("%i of %i alone: %s", (count, whole, told) => expect(toldOf(part(count, whole))).toBe(told));

describe("parts under their sum", () => {
  it.each<[string, Part, Part[], Told, Told[]]>([
    ["nobody: nothing to veil", part(0, 7), [part(0, 2), part(0, 5)], "count", ["count", "count"]],
    ["a few in all: no sum to work from", part(3, 20), [part(3, 11), part(0, 9)], "few", ["few", "count"]],
    [
      "one alone takes the next smallest along",
      part(18, 40),
      [part(3, 9), part(7, 11), part(8, 20)],
      "count",
      ["few", "veiled", "count"],
    ],
    [
      "nought of many is the next smallest, and is few",
      part(13, 40),
      [part(3, 9), part(0, 8), part(10, 23)],
      "count",
      ["few", "few", "count"],
    ],
    [
      "where nobody has a name there is nothing to veil",
      part(11, 20),
      [part(3, 9), part(0, 0), part(8, 11)],
      "count",
      ["few", "count", "veiled"],
    ],
    ["two are enough", part(15, 40), [part(3, 9), part(2, 9), part(10, 22)], "count", ["few", "few", "count"]],
    [
      "two that can only be as many as they have take a third",
      part(8, 12),
      [part(1, 1), part(1, 1), part(6, 10)],
      "count",
      ["few", "few", "veiled"],
    ],
    [
      "a few in one part may be nobody, however small the other",
      part(15, 40),
      [part(1, 9), part(5, 9), part(9, 22)],
      "count",
      ["few", "veiled", "count"],
    ],
    ["persons of no part hide one", part(9, 30), [part(3, 9), part(0, 9)], "count", ["few", "count"]],
    ["everybody: the sum says so", part(9, 9), [part(1, 1), part(8, 8)], "count", ["few", "count"]],
    ["none is left to veil: the sum goes", part(8, 18), [part(4, 9), part(4, 9)], "veiled", ["few", "few"]],
  ])("%s", (_, sum, parts, ofSum, ofParts) => expect(toldTogether(sum, parts)).toEqual({ sum: ofSum, parts: ofParts }));

  it("no few can be worked out by trying every number that fits, unless everybody has the trait", () => {
    const some = fc
      .integer({ min: 0, max: 9 })
      .chain((whole) => fc.record({ whole: fc.constant(whole), count: fc.integer({ min: 0, max: whole }) }));
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), some, (parts, apart) => {
        const sum = [...parts, apart].reduce((all, one) => part(all.count + one.count, all.whole + one.whole));
        const told = toldTogether(sum, parts);
        if (told.sum !== "count" || sum.count === sum.whole) return;
        const fits = numbersThatFit(sum, parts, told.parts, apart.whole);
        parts.forEach(({ count }, at) => {
          if (isFew(count)) expect(new Set(fits.map((one) => one[at])).size).toBeGreaterThan(1);
        });
      }),
      { numRuns: 500 },
    );
  });
});

/** Every way to fill in what is not told; the last number is of those in no part. */
function numbersThatFit(sum: Part, parts: readonly Part[], told: readonly Told[], apart: number): number[][] {
  const ranges = parts.map(({ count, whole }, at) => {
    if (told[at] === "count") return [count];
    return told[at] === "few" ? upTo(0, Math.min(whole, smallest - 1)) : upTo(smallest, whole);
  });
  const ways = [...ranges, upTo(0, apart)].reduce<number[][]>(
    (found, range) => found.flatMap((way) => range.map((one) => [...way, one])),
    [[]],
  );
  return ways.filter((way) => way.reduce((all, one) => all + one, 0) === sum.count);
}

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
