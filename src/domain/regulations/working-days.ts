import { type Day, dayNumber, dayNumbered } from "../day";
import { monthOfDay, yearOf } from "../month";
import type { Holiday, HolidayKind } from "./holiday";

/** The days that are not as the week has them, by `dayNumber`, and the years whose holidays are kept. */
export type WorkCalendar = {
  readonly kinds: ReadonlyMap<number, HolidayKind>;
  readonly years: ReadonlySet<number>;
};

/** A year is known as soon as a day off is kept for it. */
export const calendarOf = (holidays: readonly Pick<Holiday, "day" | "kind">[]): WorkCalendar => ({
  kinds: new Map(holidays.map(({ day, kind }) => [dayNumber(day), kind])),
  years: new Set(holidays.filter(({ kind }) => kind === "OFF").map(({ day }) => yearOf(monthOfDay(day)))),
});

/** Monday to Friday but for holidays, and the weekend days worked instead (Labour Code, articles 111 and 112). */
export const isWorkingDay = (on: Day, calendar: WorkCalendar) => isWorked(dayNumber(on), calendar);

/** A day reckoned in working days; uncertain where it runs through a year without kept holidays. */
export type Reckoned = { readonly day: Day; readonly isCertain: boolean };

/**
 * The n-th working day after the day, which itself does not count ("within 60 working days from …"); before it where
 * `count` is negative; the day itself for 0.
 */
export function addWorkingDays(from: Day, count: number, calendar: WorkCalendar): Reckoned {
  const step = Math.sign(count);
  let at = dayNumber(from);
  for (let left = Math.abs(count); left > 0; ) {
    at += step;
    if (isWorked(at, calendar)) left -= 1;
  }
  const day = dayNumbered(at);
  return { day, isCertain: count < 0 ? isKnown(day, from, calendar) : isKnown(from, day, calendar) };
}

/** The latest day from which `count` working days still end by the day: a deadline reckoned backwards. */
export function latestStart(by: Day, count: number, calendar: WorkCalendar): Reckoned {
  let at = dayNumber(by);
  for (let left = count; left > 0; at -= 1) if (isWorked(at, calendar)) left -= 1;
  const day = dayNumbered(at);
  return { day, isCertain: isKnown(day, by, calendar) };
}

/** How many working days lie after `from` up to and with `to`; as many below zero when `to` is the earlier day. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar) {
  const [early, late] = from <= to ? [from, to] : [to, from];
  let count = 0;
  for (let at = dayNumber(early) + 1; at <= dayNumber(late); at += 1) if (isWorked(at, calendar)) count += 1;
  return { days: from <= to || count === 0 ? count : -count, isCertain: isKnown(early, late, calendar) };
}

function isWorked(number: number, { kinds }: WorkCalendar) {
  const kind = kinds.get(number);
  // 1970-01-01 was a Thursday: 0 is Monday.
  return kind === undefined ? (((number + 3) % 7) + 7) % 7 < 5 : kind === "WORKDAY";
}

function isKnown(early: Day, late: Day, { years }: WorkCalendar) {
  for (let year = yearOf(monthOfDay(early)); year <= yearOf(monthOfDay(late)); year += 1)
    if (!years.has(year)) return false;
  return true;
}
