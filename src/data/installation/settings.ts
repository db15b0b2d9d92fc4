import "server-only";
import { cache } from "react";
import { type Day, Day as DayText } from "@/domain/day";
import { ask } from "../ask";
import { toDay } from "../dates";

/** The value of a dated setting in force on `on`; undefined where none is. */
export async function settingOn(name: string, on: Day): Promise<unknown> {
  return (await rows()).findLast((row) => row.name === name && row.from <= on)?.value;
}

/** Whether this is the demo: the one database that the demo logins open. */
export const isDemo = async () => (await latest("installation.demo")) === true;

/** The day the demo is set to; undefined in an installation that follows the calendar. */
export async function demoDay(): Promise<Day | undefined> {
  if (!(await isDemo())) return undefined;
  const asked = DayText.safeParse(await latest("demo.today"));
  return asked.success ? asked.data : undefined;
}

// What decides which day it is cannot itself depend on the day: the row with the latest `from` holds.
const latest = async (name: string) => (await rows()).findLast((row) => row.name === name)?.value;

const rows = cache(async () => {
  const found = await ask<{ name: string; from: Date; value: unknown }[]>`
    SELECT name, "from", value FROM "Setting" ORDER BY "from"`;
  return found.map(({ from, ...row }) => ({ ...row, from: toDay(from) }));
});
