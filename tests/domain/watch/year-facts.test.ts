import { describe, expect, test } from "vitest";
import { monthOf } from "@/domain/month";
import { type LedgerYear, statedMonths, yearFacts } from "@/domain/watch/year-facts";

const whole = 0xfff;
const row = (from: number, to: number, more: Partial<LedgerYear> = {}): LedgerYear => ({
  ...{ organizationId: 1, admitted: 0, own: 0, mask: 0, ownMask: 0 },
  ...{ from: monthOf(from, 1), to: monthOf(to, 12) },
  ...more,
});
const state = (own: LedgerYear[], above: LedgerYear[] = [], year = 2020) =>
  yearFacts(own, above, 2023).find((one) => one.year === year)?.state;

test.each([
  ["nothing at all", [], [], "SILENT"],
  ["somebody", [row(2020, 2020, { admitted: 2, mask: 1 })], [], "ADMITTED"],
  ["a zero for the year", [row(2020, 2020, { mask: whole })], [], "ZERO"],
  ["zeros for some months", [row(2020, 2020, { mask: 0b111 })], [], "PART"],
  ["a zero over several years", [row(2019, 2021, { mask: 1 })], [], "ZERO"],
  ["persons of a range across years", [row(2019, 2021, { admitted: 5, mask: 1 })], [], "PART"],
  ["a superior's total that is not itemised", [], [row(2020, 2020, { own: 30, ownMask: whole })], "PART"],
  ["a superior's total across years", [], [row(2019, 2021, { own: 30, ownMask: 1 })], "PART"],
  ["a superior's total itemised to the last", [], [row(2020, 2020, { ownMask: whole })], "ZERO"],
  ["a superior's half-year", [], [row(2020, 2020, { ownMask: 0b111111 })], "PART"],
  ["a superior who has entered nothing itself", [], [row(2020, 2020, { admitted: 9, mask: whole })], "SILENT"],
  [
    "its own zero under a superior's total",
    [row(2020, 2020, { mask: whole })],
    [row(2020, 2020, { own: 8, ownMask: whole })],
    "ZERO",
  ],
] as const)("%s: %s", (_, own, above, expected) => {
  expect(state([...own], [...above])).toBe(expected);
});

test("eight years up to the running one, each with its persons", () => {
  const facts = yearFacts([row(2021, 2021, { admitted: 3, mask: whole })], [], 2021);
  expect(facts.map(({ year }) => year)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021]);
  expect(facts.at(-1)).toEqual({ year: 2021, state: "ADMITTED", admitted: 3 });
});

describe("the months that somebody has spoken for", () => {
  const year = { from: monthOf(2021, 1), to: monthOf(2021, 12) };
  test.each([
    ["none", [], 0],
    ["the first half", [row(2021, 2021, { mask: 0b111111 })], 6],
    ["a gap in March", [row(2021, 2021, { mask: whole & ~0b100 })], 2],
    ["two halves", [row(2021, 2021, { mask: 0b111111 }), row(2021, 2021, { mask: 0b111111 << 6 })], 12],
    ["a range across years", [row(2020, 2022, { mask: 1 })], 12],
    ["another year", [row(2020, 2020, { mask: whole })], 0],
  ] as const)("%s: %s", (_, rows, expected) => {
    expect(statedMonths([...rows], year)).toBe(expected);
  });
});
