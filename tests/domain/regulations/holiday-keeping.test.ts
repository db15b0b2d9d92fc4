import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import type { Holiday } from "@/domain/regulations/holiday";
import {
  calendarYears,
  dropHoliday,
  HolidayInput,
  HolidayRef,
  heldHolidays,
  type KeptDay,
  keepHoliday,
} from "@/domain/regulations/holiday-keeping";

const kept = <Kind extends KeptDay["kind"]>(on: string, kind: Kind, name = "Tết") => ({
  ...{ day: day(on), name, source: "Thông báo", grade: "S" as const },
  kind,
});
const first: Holiday[] = [kept("2024-02-08", "OFF"), kept("2024-05-04", "WORKDAY")];

describe("the calendar in force", () => {
  it("is the first one with what was kept since in its place, by day", () => {
    const rows = [kept("2024-05-04", "ORDINARY"), kept("2024-01-02", "OFF"), kept("2024-02-08", "OFF", "Nghỉ Tết")];
    expect(heldHolidays(first, rows).map(({ day, name }) => [day, name])).toEqual([
      ["2024-01-02", "Tết"],
      ["2024-02-08", "Nghỉ Tết"],
    ]);
    expect(heldHolidays(first, [])).toEqual(first);
  });

  it("has the years of its days, this one, and the one after them", () => {
    expect(calendarYears([kept("2020-01-01", "OFF"), ...first], day("2023-03-15"))).toEqual([2020, 2023, 2024, 2025]);
    expect(calendarYears([kept("9998-01-01", "OFF")], day("2026-03-15"))).toEqual([2026, 9998, 9999]);
    expect(calendarYears(first, day("2026-03-15"))).toEqual([2024, 2026, 2027]);
    expect(calendarYears([], day("2026-03-15"))).toEqual([2026, 2027]);
  });
});

describe("a day of the calendar", () => {
  it.each([
    ["2027-02-08", "OFF", []],
    ["2027-02-06", "OFF", ["holiday.weekend"]],
    ["2027-02-07", "OFF", ["holiday.weekend"]],
    ["2027-02-06", "WORKDAY", []],
    ["2027-02-08", "WORKDAY", ["holiday.notWeekend"]],
    ["2014-12-31", "OFF", []],
    ["2013-12-31", "OFF", ["holiday.farYear"]],
    ["2034-01-03", "OFF", []],
    ["2035-01-03", "OFF", ["holiday.farYear"]],
    ["9998-01-02", "WORKDAY", ["holiday.farYear"]],
  ] as const)("%s, %s: %j", (on, kind, codes) => {
    const result = keepHoliday(kept(on, kind), day("2024-03-15"));
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
  });

  it("becomes an ordinary one again, if it is there", () => {
    expect(dropHoliday(first, day("2024-02-08"))).toEqual({ ok: true, value: kept("2024-02-08", "ORDINARY") });
    expect(dropHoliday(first, day("2024-02-09"))).toMatchObject({ ok: false, problems: [{ code: "holiday.unknown" }] });
  });

  it("is asked for with its name and source", () => {
    const sent = { day: "2027-02-08", name: " ", kind: "ORDINARY", source: "", grade: "" };
    const { error } = HolidayInput.safeParse(sent);
    expect(error?.issues.map(({ path, message }) => `${path.join()} ${message}`)).toEqual([
      "name input.required",
      "kind input.required",
      "source input.required",
      "grade input.required",
    ]);
    expect(HolidayRef.safeParse({ day: "2027-02-30" }).success).toBe(false);
  });
});
