import { z } from "zod";
import { Day, yearOfDay } from "../day";
import { grades } from "../grade";
import { Text } from "../input";
import { no, type Result, yes } from "../result";
import { type Holiday, holidayKinds } from "./holiday";
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

/** Years around this one that a calendar can be known or looked up for. */
const yearsAround = 10;

/** A day off must take a working day away, a day worked instead must be of a weekend; neither in a far year. */
export function keepHoliday(holiday: Holiday, today: Day): Result<Holiday> {
  const [from, to] = [yearOfDay(today) - yearsAround, yearOfDay(today) + yearsAround];
  const year = yearOfDay(holiday.day);
  if (year < from || year > to)
    return no("holiday.farYear", { field: "day", values: { from: String(from), to: String(to) } });
  const isWeekend = !isWorkingDay(holiday.day, calendarOf([]));
  if (holiday.kind === "OFF" && isWeekend) return no("holiday.weekend", { field: "day" });
  return holiday.kind === "WORKDAY" && !isWeekend ? no("holiday.notWeekend", { field: "day" }) : yes(holiday);
}

/** What is kept when a day of the calendar becomes an ordinary one again. */
export function dropHoliday(held: readonly Holiday[], on: Day): Result<KeptDay> {
  const holiday = held.find(({ day }) => day === on);
  return holiday ? yes({ ...holiday, kind: "ORDINARY" }) : no("holiday.unknown", { field: "day" });
}

/** The years that hold days, this one, and the one after them all that is to be kept next; none in between. */
export function calendarYears(held: readonly Holiday[], today: Day): number[] {
  const years = new Set([...held.map(({ day }) => yearOfDay(day)), yearOfDay(today)]);
  return [...years.add(Math.max(...years) + 1)].sort((a, b) => a - b);
}
