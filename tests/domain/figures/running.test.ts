import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { runningTotals, statedMonths, unknownMonths } from "@/domain/figures/running";

type Entry = { readonly from: number; readonly to: number; readonly count: number };

const sum = (entries: readonly Entry[]) => entries.reduce((total, { count }) => total + count, 0);

/** What a ledger of one year answers: up to each month, and after it. */
const asked = (entries: readonly Entry[]) => {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return {
    heads: months.map((month) => sum(entries.filter(({ to }) => to <= month))),
    tails: months.slice(0, 11).map((month) => sum(entries.filter(({ from }) => from > month))),
  };
};

const totals = (entries: readonly Entry[]) => {
  const { heads, tails } = asked(entries);
  return runningTotals(heads, tails);
};

describe("a running total", () => {
  it.each<[string, Entry[], (number | null)[]]>([
    ["of months grows", [{ from: 2, to: 2, count: 3 }], [0, ...Array<number>(11).fill(3)]],
    [
      "of a year's total is known at its end alone",
      [{ from: 1, to: 12, count: 8 }],
      [...Array<null>(11).fill(null), 8],
    ],
    [
      "of a half-year's total is known from June on",
      [
        { from: 1, to: 6, count: 5 },
        { from: 8, to: 8, count: 1 },
      ],
      [null, null, null, null, null, 5, 5, 6, 6, 6, 6, 6],
    ],
    ["of a zero for the whole year is zero", [{ from: 1, to: 12, count: 0 }], Array<number>(12).fill(0)],
  ])("%s", (_, entries, expected) => {
    expect(totals(entries)).toEqual(expected);
  });

  test("is never drawn where an entry straddles the month's end", () => {
    const entry = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }))
      .map(([a, b, count]) => ({ from: Math.min(a, b), to: Math.max(a, b), count }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        totals(entries).forEach((total, index) => {
          const straddles = entries.some(({ from, to }) => from <= index + 1 && to > index + 1);
          expect(total === null).toBe(straddles);
        });
      }),
    );
  });
});

it.each<[(number | null)[], [number, number][]]>([
  [[1, 2, 3], []],
  [[null, null, 3], [[1, 2]]],
  [
    [null, 2, null, null],
    [
      [1, 1],
      [3, 4],
    ],
  ],
])("months without one: %j", (given, expected) => {
  expect(unknownMonths(given).map(({ from, to }) => [from, to])).toEqual(expected);
});

it.each([
  ["half a year's total, then silence", [0, 0, 5, 5], [0, 0, 1, 1], 3],
  ["a statement of zero is a statement", [0, 5, 5, 5], [0, 1, 1, 2], 4],
  ["a whole year's total", [0, 0, 0, 8], [0, 0, 0, 1], 4],
  ["persons drawn from a longer total, without a statement of their own", [0, 2, 2, 2], [0, 0, 0, 0], 2],
  ["the first month alone", [1, 1, 1, 1], [1, 1, 1, 1], 1],
])("the last statement: %s", (_, admitted, reports, months) => {
  expect(statedMonths(admitted.map((count, index) => ({ admitted: count, reports: reports[index] ?? 0 })))).toBe(
    months,
  );
});
