import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, ageInMonths, ageInYears } from "@/domain/calendar-months";
import { day, dayNumber, dayNumbered } from "@/domain/day";

describe("months by the calendar", () => {
  it.each([
    ["2023-05-19", 12, "2024-05-19"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2023-02-28", 12, "2024-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-02-29", 60, "2029-02-28"],
    ["2019-03-15", 60, "2024-03-15"],
    ["2024-08-31", 1, "2024-09-30"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-12-31", 2, "2025-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-03-31", 0, "2024-03-31"],
  ])("%s and %i are %s", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it("come in the order of their starts", () => {
    const days = fc.integer({ min: -20_000, max: 20_000 }).map(dayNumbered);
    fc.assert(
      fc.property(days, fc.integer({ min: -100, max: 100 }), (from, months) => {
        const next = dayNumbered(dayNumber(from) + 1);
        expect(addMonths(from, months) <= addMonths(next, months)).toBe(true);
        expect(ageInMonths(from, addMonths(from, months))).toBe(months);
      }),
    );
  });
});

describe("an age counted by month", () => {
  it.each([
    ["2005-06-30", "2023-05-31", 17],
    ["2005-06-30", "2023-06-01", 18],
    ["1963-06-01", "2023-06-30", 60],
    ["1963-06-30", "2024-05-31", 60],
    ["1963-06-30", "2024-06-01", 61],
    ["2004-02-29", "2022-02-01", 18],
    ["2023-05-19", "2023-05-19", 0],
  ])("of somebody born on %s is on %s %i", (bornOn, on, years) => {
    expect(ageInYears(day(bornOn), day(on))).toBe(years);
  });
});
