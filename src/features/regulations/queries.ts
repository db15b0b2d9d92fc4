import "server-only";
import { listHolidays } from "@/data/regulations/holidays";
import { listRegulations } from "@/data/regulations/regulations";
import type { Access } from "@/domain/access";
import { Day } from "@/domain/day";
import { monthOfDay, yearOf } from "@/domain/month";
import { calendarYears } from "@/domain/regulations/holiday-keeping";
import { regulationOn, ruleNames } from "@/domain/regulations/regulation";
import { lastDayOf } from "@/domain/regulations/regulation-keeping";

export type RegulationPage = Awaited<ReturnType<typeof readRegulations>>;

/** Every regulation with its revisions, the newest first, and the one in force on the day asked for, or today. */
export async function readRegulations(access: Access<"regulation.keep">, at: string | undefined) {
  const regulations = await listRegulations();
  const on = Day.safeParse(at).data ?? access.today;
  const versions = [...new Map(regulations.map((one) => [`${one.code} ${one.from}`, one])).values()];
  const shown = regulationOn(regulations, on);
  return {
    versions: versions.sort((a, b) => (a.from < b.from ? 1 : -1)),
    shown: shown && { ...shown, to: lastDayOf(regulations, shown) },
    today: access.today,
  };
}

/** The rule an address names, where there is such a one. */
export const ruleNamed = (name: string | undefined) => ruleNames.find((one) => one === name);

export type CalendarPage = Awaited<ReturnType<typeof readCalendar>>;

/** The days of one year of the calendar, this year where none is asked for, and the years there are. */
export async function readCalendar(access: Access<"regulation.keep">, asked: string | undefined) {
  const held = await listHolidays();
  const years = calendarYears(held, access.today);
  const year = years.find((one) => String(one) === asked) ?? yearOf(monthOfDay(access.today));
  return { year, years, days: held.filter(({ day }) => yearOf(monthOfDay(day)) === year) };
}
