import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, dayNumber, dayNumbered } from "@/domain/day";
import {
  addWorkingDays,
  calendarOf,
  isWorkingDay,
  latestStart,
  workingDaysBetween,
} from "@/domain/regulations/working-days";
import { calendar } from "../../support/dossier-samples";

const known = fc
  .integer({ min: dayNumber(day("2020-01-01")), max: dayNumber(day("2026-06-30")) })
  .map((number) => dayNumbered(number));
const counts = fc.integer({ min: 0, max: 100 });

describe("a working day", () => {
  it.each([
    ["2024-03-15", true, "a Friday"],
    ["2024-03-16", false, "a Saturday"],
    ["2024-03-17", false, "a Sunday"],
    ["2024-02-07", true, "the day before Tết"],
    ["2024-02-08", false, "the first day of Tết"],
    ["2024-02-14", false, "the last day of Tết"],
    ["2024-02-15", true, "the day after Tết"],
    ["2024-05-04", true, "a Saturday worked instead"],
    ["2024-04-29", false, "the Monday exchanged for it"],
    ["2025-01-31", false, "the last day of Tết 2025"],
    ["1969-12-31", true, "a Wednesday before the counting of days began"],
    ["1969-12-28", false, "a Sunday before it"],
  ])("%s: %s, %s", (on, expected) => {
    expect(isWorkingDay(day(on), calendar)).toBe(expected);
  });
});

describe("working days from a day on", () => {
  // Reckoned apart from the program, from the published schedules.
  it.each([
    ["2024-02-07", 1, "2024-02-15"],
    ["2024-01-15", 60, "2024-04-15"],
    ["2024-01-15", 90, "2024-05-30"],
    ["2024-01-31", 30, "2024-03-20"],
    ["2024-02-10", 30, "2024-03-27"],
    ["2023-12-29", 1, "2024-01-02"],
    ["2023-11-30", 60, "2024-03-01"],
    ["2024-12-16", 60, "2025-03-18"],
    ["2024-12-16", 90, "2025-04-29"],
    ["2025-01-24", 1, "2025-02-03"],
    ["2025-01-10", 30, "2025-02-28"],
    ["2024-02-29", 30, "2024-04-11"],
    ["2024-04-26", 1, "2024-05-02"],
    ["2024-05-03", 1, "2024-05-04"],
    ["2025-04-25", 1, "2025-04-26"],
    ["2025-04-25", 2, "2025-04-28"],
    ["2024-08-30", 1, "2024-09-04"],
    ["2025-06-20", 60, "2025-09-16"],
    ["2024-03-16", 0, "2024-03-16"],
    ["2024-02-15", -1, "2024-02-07"],
    ["2025-02-03", -5, "2025-01-20"],
    ["2024-05-06", -1, "2024-05-04"],
  ])("%s and %i end on %s", (from, count, to) => {
    expect(addWorkingDays(day(from), count, calendar)).toEqual({ day: to, isCertain: true });
  });

  it.each([
    ["2024-02-07", "2024-02-15", 1],
    ["2025-01-24", "2025-02-03", 1],
    ["2023-12-31", "2024-12-31", 251],
    ["2024-12-31", "2025-12-31", 250],
    ["2024-02-10", "2024-02-12", 0],
    ["2024-02-12", "2024-02-10", 0],
    ["2024-04-20", "2024-04-15", -3],
    ["2024-02-15", "2024-02-07", -1],
    ["2024-03-15", "2024-03-15", 0],
  ])("between %s and %s are %i", (from, to, days) => {
    expect(workingDaysBetween(day(from), day(to), calendar)).toEqual({ days, isCertain: true });
  });

  it("are counted back as they were added", () => {
    fc.assert(
      fc.property(known, fc.integer({ min: -100, max: 100 }), (from, count) => {
        const to = addWorkingDays(from, count, calendar).day;
        if (count >= 0 || isWorkingDay(from, calendar)) expect(workingDaysBetween(from, to, calendar).days).toBe(count);
        expect(workingDaysBetween(to, from, calendar).days).toBe(0 - workingDaysBetween(from, to, calendar).days);
        if (count !== 0) expect(isWorkingDay(to, calendar)).toBe(true);
      }),
    );
  });

  it("add up, and never end earlier for a later start or a longer time", () => {
    fc.assert(
      fc.property(known, counts, counts, (from, one, other) => {
        const end = (on: typeof from, count: number) => addWorkingDays(on, count, calendar).day;
        if (one > 0 && other > 0) expect(end(end(from, one), other)).toBe(end(from, one + other));
        expect(end(from, one + other) >= end(from, one)).toBe(true);
        const next = dayNumbered(dayNumber(from) + 1);
        expect(end(next, one) >= end(from, one)).toBe(true);
      }),
    );
  });
});

describe("the latest start", () => {
  it.each([
    ["2024-12-31", 30, "2024-11-19"],
    ["2024-02-15", 1, "2024-02-14"],
    ["2024-05-05", 1, "2024-05-03"],
    ["2024-03-15", 0, "2024-03-15"],
  ])("that ends by %s after %i working days is %s", (by, count, from) => {
    expect(latestStart(day(by), count, calendar)).toEqual({ day: from, isCertain: true });
  });

  it("is in time, and the day after it is not", () => {
    fc.assert(
      fc.property(known, counts, (by, count) => {
        const start = latestStart(by, count, calendar).day;
        const next = dayNumbered(dayNumber(start) + 1);
        expect(addWorkingDays(start, count, calendar).day <= by).toBe(true);
        expect(addWorkingDays(next, count, calendar).day > by).toBe(true);
      }),
    );
  });
});

describe("a year without kept holidays", () => {
  it.each([
    ["2026-12-01", 10, true],
    ["2026-12-31", 1, false],
    ["2026-10-15", 60, false],
    ["2019-12-31", 1, false],
    ["2030-05-05", 5, false],
  ])("makes what is reckoned uncertain: %s and %i", (from, count, isCertain) => {
    const { day: to, ...rest } = addWorkingDays(day(from), count, calendar);
    expect(rest).toEqual({ isCertain });
    expect(workingDaysBetween(day(from), to, calendar).isCertain).toBe(isCertain);
    expect(workingDaysBetween(to, day(from), calendar).isCertain).toBe(isCertain);
  });

  it("makes a latest start uncertain that runs back into it", () => {
    expect(latestStart(day("2027-01-04"), 10, calendar).isCertain).toBe(false);
    expect(latestStart(day("2020-01-02"), 2, calendar).isCertain).toBe(false);
    expect(latestStart(day("2020-01-03"), 1, calendar).isCertain).toBe(true);
  });

  it("is known once a day off is kept for it, not by a worked weekend alone", () => {
    const worked = { day: day("2027-01-09"), kind: "WORKDAY" } as const;
    const certain = (holidays: Parameters<typeof calendarOf>[0]) =>
      addWorkingDays(day("2027-01-04"), 5, calendarOf(holidays)).isCertain;
    expect(certain([worked])).toBe(false);
    expect(certain([worked, { day: day("2027-01-01"), kind: "OFF" }])).toBe(true);
  });
});
