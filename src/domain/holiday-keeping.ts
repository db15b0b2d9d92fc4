import { z } from "zod";
import { Day } from "./day";
import { grades } from "./grade";
import { type Holiday, holidayKinds } from "./holiday";
import { Text } from "./input";
import { monthOfDay, yearOf } from "./month";
import { no, type Result, yes } from "./result";
import { calendarOf, isWorkingDay } from "./working-days";

/** A day off, or a weekend day worked instead. */
export const HolidayInput = z.object({
  day: Day,
  name: Text(100),
  kind: z.enum(holidayKinds, "input.required"),
  source: Text(200),
  grade: z.enum(grades, "input.required"),
});

export const HolidayRef = z.object({ day: Day });

/** What was kept for a day since the first calendar: a holiday, or ORDINARY where there is none after all. */
export type KeptDay = Omit<Holiday, "kind"> & { readonly kind: Holiday["kind"] | "ORDINARY" };

/** The calendar in force, in the order of days: the first one, and what was kept since in its place. */
export function heldHolidays(first: readonly Holiday[], kept: readonly KeptDay[]): Holiday[] {
  const byDay = new Map<Day, KeptDay>([...first, ...kept].map((one) => [one.day, one]));
  return [...byDay.values()]
    .filter((one): one is Holiday => one.kind !== "ORDINARY")
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** A day off must take a working day away, a day worked instead must be of a weekend. */
export function keepHoliday(holiday: Holiday): Result<Holiday> {
  const isWeekend = !isWorkingDay(holiday.day, calendarOf([]));
  if (holiday.kind === "OFF" && isWeekend) return no("holiday.weekend", { field: "day" });
  return holiday.kind === "WORKDAY" && !isWeekend ? no("holiday.notWeekend", { field: "day" }) : yes(holiday);
}

/** What is kept when a day of the calendar becomes an ordinary one again. */
export function dropHoliday(held: readonly Holiday[], on: Day): Result<KeptDay> {
  const holiday = held.find(({ day }) => day === on);
  return holiday ? yes({ ...holiday, kind: "ORDINARY" }) : no("holiday.unknown", { field: "day" });
}

/** The years of the calendar, and the one after them that is to be kept next. */
export function calendarYears(held: readonly Holiday[], today: Day): number[] {
  const years = held.map(({ day }) => yearOf(monthOfDay(day)));
  const [from, to] = [Math.min(...years, yearOf(monthOfDay(today))), Math.max(...years, yearOf(monthOfDay(today))) + 1];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
