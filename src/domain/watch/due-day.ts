import { type Day, dayNumber, dayNumbered } from "../day";
import type { Level } from "./rule";

/** How many days there are to act, the graver the fewer; the program's own choice, no regulation says so. */
const daysToAct: Readonly<Record<Level, number>> = { 1: 60, 2: 30, 3: 14 };

/** A fact that arose longer ago than this when it was noticed was there before: its time is not counted from when it arose. */
const freshFor = 30;

/** Nobody is asked to have acted within fewer days than this from when a fact was noticed. */
const leastTime = 7;

/** Whether a fact had been there for long when a case of it was opened, as most had at a first look. */
export const isFromBefore = (since: Day, openedOn: Day): boolean => dayNumber(openedOn) - dayNumber(since) > freshFor;

/** By when somebody is to act where the facts give no day: by when the fact arose and how grave it is. */
export function dueDay(since: Day, level: Level, noticedOn: Day): Day {
  const noticed = dayNumber(noticedOn);
  const days = daysToAct[level];
  const due = isFromBefore(since, noticedOn) ? noticed + days : dayNumber(since) + days;
  return dayNumbered(Math.max(due, noticed + leastTime));
}
