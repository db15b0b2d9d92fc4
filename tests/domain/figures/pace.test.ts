import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { asOf, evenSteps, expectedBy, isPaced, paceFrom, passedPerMille } from "@/domain/figures/pace";
import { firstDay, lastDay, type Months, monthOf } from "@/domain/month";
import { parsePeriod } from "@/domain/period";

const months = (name: string): Months => parsePeriod(name) ?? { from: 0, to: -1 };

describe("what is expected by today", () => {
  it.each([
    [100, "2021", "2021-H1", "2021-12-31", 50],
    [100, "2021", "2021-H1", "2021-06-30", 50],
    [100, "2021", "2021-Q1", "2022-01-01", 25],
    [100, "2021", "2021-06", "2021-06-30", 8],
    [100, "2021", "2021-H2", "2021-09-30", 25],
    [100, "2021", "2021", "2021-12-31", 100],
    [100, "2021", "2021", "2021-12-30", 99],
    [100, "2021", "2021", "2024-03-15", 100],
    [100, "2021", "2021", "2020-12-31", 0],
    [100, "2021", "2021", "2019-05-19", 0],
    [100, "2021", "2021-H2", "2021-06-30", 0],
    [14, "2023", "2023", "2023-07-31", 8],
    [14, "2023", "2023", "2023-06-30", 7],
    [11, "2024", "2024", "2024-03-15", 2],
    [12, "2024", "2024", "2024-01-31", 1],
    [12, "2024", "2024", "2024-01-30", 0],
    [12, "2024", "2024", "2024-02-29", 2],
    [60, "2020-2024", "2020-2024", "2022-06-30", 30],
    [5, "2023", "2023", "2023-12-31", 5],
    [4, "2023", "2023", "2023-12-31", null],
    [1, "2023", "2023", "2023-12-31", null],
    [0, "2023", "2023", "2023-12-31", null],
  ])("of %i for %s in %s on %s is %j", (required, quota, period, today, expected) => {
    expect(expectedBy(required, months(quota), months(period), day(today))).toBe(expected);
  });

  it("grows day by day from nothing to all, never ahead of the even pace", () => {
    const month = fc.integer({ min: monthOf(2019, 1), max: monthOf(2026, 12) });
    const days = fc
      .tuple(month, fc.integer({ min: 1, max: 28 }))
      .map(([at, on]) => day(`${firstDay(at).slice(0, 8)}${String(on).padStart(2, "0")}`));
    fc.assert(
      fc.property(fc.integer({ min: paceFrom, max: 200_000 }), days, days, (required, one, other) => {
        const term = { from: monthOf(2020, 8), to: monthOf(2025, 7) };
        const [early, late] = one < other ? [one, other] : [other, one];
        const [before, after] = [early, late].map((today) => expectedBy(required, term, term, today) ?? -1);
        expect(before).toBeLessThanOrEqual(after ?? 0);
        expect(after).toBeLessThanOrEqual(required);
        expect(expectedBy(required, term, term, lastDay(term.to))).toBe(required);
        expect(after).toBeLessThanOrEqual((required * (passedPerMille(term, late) + 1)) / 1000);
      }),
    );
  });

  it("of the parts of a year adds up to no more than the year's", () => {
    fc.assert(
      fc.property(fc.integer({ min: paceFrom, max: 100_000 }), (required) => {
        const end = day("2021-12-31");
        const of = (name: string) => expectedBy(required, months("2021"), months(name), end) ?? 0;
        const quarters = of("2021-Q1") + of("2021-Q2") + of("2021-Q3") + of("2021-Q4");
        expect(quarters).toBeLessThanOrEqual(required);
        expect(quarters).toBeGreaterThan(required - 4);
      }),
    );
  });
});

describe("the part of a period that has passed", () => {
  it.each([
    ["2023", "2022-12-31", 0],
    ["2023", "2023-06-30", 500],
    ["2023", "2023-12-31", 1000],
    ["2023", "2024-01-01", 1000],
    ["2024", "2024-03-15", 206],
  ])("%s on %s", (period, today, mille) => {
    expect(passedPerMille(months(period), day(today))).toBe(mille);
  });
});

describe("a figure", () => {
  it.each([
    ["2023", "2024-03-15", "2023-12-31"],
    ["2023", "2023-12-18", "2023-12-18"],
    ["2023-02", "2023-12-18", "2023-02-28"],
  ])("of %s read on %s speaks for %s", (period, today, on) => {
    expect(asOf(months(period), day(today))).toBe(on);
  });
});

it.each([
  [12, 12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  [14, 12, [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14]],
  [5, 4, [1, 2, 3, 5]],
  [4, 12, []],
])("%i persons in %i even steps, cut down", (required, months, steps) => {
  expect(evenSteps(required, months)).toEqual(steps);
  expect(isPaced(required)).toBe(steps.length > 0);
});
