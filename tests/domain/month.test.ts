import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import {
  contains,
  daysIn,
  firstDay,
  lastDay,
  lengthOf,
  monthOf,
  monthOfDay,
  numberOf,
  overlap,
  stamp,
  yearOf,
} from "@/domain/month";

const months = fc.integer({ min: monthOf(1930, 1), max: monthOf(2100, 12) });
const ranges = fc.tuple(months, months).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const within = (range: { from: number; to: number }, month: number) => range.from <= month && month <= range.to;

describe("a month", () => {
  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 4, 30],
    [2023, 12, 31],
    [2023, 1, 31],
  ])("of %i-%i has %i days", (year, number, days) => {
    expect(daysIn(monthOf(year, number))).toBe(days);
    expect(lastDay(monthOf(year, number)).slice(8)).toBe(String(days));
  });

  it("follows December with January", () => {
    expect(monthOf(2024, 1) - monthOf(2023, 12)).toBe(1);
    expect(stamp(monthOf(2023, 12) + 1)).toBe("2024-01");
  });

  it("is taken from a day and gives its days back", () => {
    fc.assert(
      fc.property(months, (month) => {
        expect(monthOf(yearOf(month), numberOf(month))).toBe(month);
        expect(monthOfDay(firstDay(month))).toBe(month);
        expect(monthOfDay(lastDay(month))).toBe(month);
        expect(firstDay(month)).toBe(`${stamp(month)}-01`);
        expect(lastDay(month) < firstDay(month + 1)).toBe(true);
      }),
    );
    expect(monthOfDay(day("2024-03-15"))).toBe(monthOf(2024, 3));
  });
});

describe("months", () => {
  it("overlap in exactly the months both hold, and contain one another when the overlap is all", () => {
    fc.assert(
      fc.property(ranges, ranges, months, (one, other, month) => {
        const shared = overlap(one, other);
        expect(shared !== undefined && within(shared, month)).toBe(within(one, month) && within(other, month));
        expect(shared).toEqual(overlap(other, one));
        expect(contains(one, other)).toBe(shared?.from === other.from && shared?.to === other.to);
      }),
    );
  });

  it.each([
    [{ from: 5, to: 5 }, 1],
    [{ from: 0, to: 11 }, 12],
  ])("%o are counted with both ends", (range, length) => {
    expect(lengthOf(range)).toBe(length);
  });

  it("touching at one end only do share that month", () => {
    expect(overlap({ from: 1, to: 5 }, { from: 5, to: 9 })).toEqual({ from: 5, to: 5 });
    expect(overlap({ from: 1, to: 4 }, { from: 5, to: 9 })).toBeUndefined();
  });
});
