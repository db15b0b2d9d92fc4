import { type Day, dayNumber, dayNumbered } from "./day";
import { lastDay, monthOfDay } from "./month";

/** When something is due, seen from today: by week, then by month; NONE: nothing runs. */
export const dueTimes = ["OVERDUE", "THIS_WEEK", "NEXT_WEEK", "THIS_MONTH", "NEXT_MONTH", "LATER", "NONE"] as const;
export type DueTime = (typeof dueTimes)[number];

/** The time of a last day in time; weeks end on Sunday. */
export function dueTimeOf(last: Day | undefined, today: Day): DueTime {
  if (last === undefined) return "NONE";
  if (last < today) return "OVERDUE";
  const ends: readonly (readonly [DueTime, Day])[] = [
    ["THIS_WEEK", sundayOf(today)],
    ["NEXT_WEEK", dayNumbered(dayNumber(sundayOf(today)) + 7)],
    ["THIS_MONTH", lastDay(monthOfDay(today))],
    ["NEXT_MONTH", lastDay(monthOfDay(today) + 1)],
  ];
  return ends.find(([, end]) => last <= end)?.[0] ?? "LATER";
}

/** 1970-01-01 was a Thursday: day 3 a Sunday. */
const sundayOf = (on: Day) => dayNumbered(Math.ceil((dayNumber(on) - 3) / 7) * 7 + 3);
