import { describe, expect, it } from "vitest";
import { day, dayNumber } from "@/domain/day";
import { firstHolidays } from "@/domain/regulations/holidays";

const isWeekend = (on: string) => [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay());
const tet = (year: string) =>
  firstHolidays
    .filter(({ day, name }) => day.startsWith(year) && name.startsWith("Tết Nguyên đán"))
    .map(({ day }) => day);

describe("the holidays that an installation begins with", () => {
  it("are each a day of its own, in the order of the calendar", () => {
    const days = firstHolidays.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort());
  });

  it("change the week: days off on working days, work on weekends", () => {
    expect(firstHolidays.filter(({ day, kind }) => isWeekend(day) !== (kind === "WORKDAY"))).toEqual([]);
  });

  it.each([
    ["2020", "2020-01-23", "2020-01-29"],
    ["2021", "2021-02-10", "2021-02-16"],
    ["2022", "2022-01-31", "2022-02-04"],
    ["2023", "2023-01-20", "2023-01-26"],
    ["2024", "2024-02-08", "2024-02-14"],
    ["2025", "2025-01-27", "2025-01-31"],
    ["2026", "2026-02-16", "2026-02-20"],
  ])("hold Tết %s from %s to %s: five working days", (year, first, last) => {
    const days = tet(year);
    expect([days.length, days[0], days.at(-1)]).toEqual([5, first, last]);
    // Nothing is worked in between but, where it is one, a weekend.
    const between = Array.from({ length: dayNumber(day(last)) - dayNumber(day(first)) + 1 }, (_, index) =>
      new Date((dayNumber(day(first)) + index) * 86_400_000).toISOString().slice(0, 10),
    );
    expect(between.filter((on) => !isWeekend(on))).toEqual(days);
  });

  it.each([
    ["2020", 10],
    ["2021", 11],
    ["2022", 11],
    ["2023", 11],
    ["2024", 12],
    ["2025", 12],
    ["2026", 14],
  ])("hold in %s %i days off, as many as the law gives and weekends worked instead", (year, count) => {
    const own = firstHolidays.filter(({ day }) => day.startsWith(year));
    expect(own.filter(({ kind }) => kind === "OFF")).toHaveLength(count);
  });

  it("pay for every exchanged day with a weekend day of the same year", () => {
    const exchanged = firstHolidays
      .filter(({ name }) => name.startsWith("Nghỉ hoán đổi"))
      .map(({ day }) => day.slice(0, 4));
    const worked = firstHolidays.filter(({ kind }) => kind === "WORKDAY").map(({ day }) => day.slice(0, 4));
    expect(worked).toEqual(exchanged);
    expect(worked.length).toBeGreaterThan(0);
  });
});
