import { type Day, dayOfMonth } from "../day";
import { daysIn, lastDay, lengthOf, type Months, monthOfDay } from "../month";

/** Below this required number a pace says nothing: one person is a fifth of it. */
export const paceFrom = 5;

/**
 * Whole persons expected by the end of `today` if `required` were reached at an even pace over `quota`'s months,
 * counting only what of `period` has passed; cut down, since nobody admits a part of a person.
 */
export function expectedBy(required: number, quota: Months, period: Months, today: Day): number | null {
  if (!isPaced(required)) return null;
  const { months, days, of } = passed(period, today);
  return Math.floor((required * (months * of + days)) / (lengthOf(quota) * of));
}

/** The even pace as an exact fraction of persons, to be drawn, never printed. */
export function evenPace(required: number, quota: Months, period: Months, today: Day): number {
  const { months, days, of } = passed(period, today);
  return (required * (months * of + days)) / (lengthOf(quota) * of);
}

/** Whether a pace to this required number says anything. */
export const isPaced = (required: number) => required >= paceFrom;

/** Whole persons expected by the end of each of the months at an even pace, cut down; nothing for small numbers. */
export const evenSteps = (required: number, months: number): number[] =>
  isPaced(required) ? Array.from({ length: months }, (_, index) => Math.floor((required * (index + 1)) / months)) : [];

/** The last day a figure of the period can speak for. */
export const asOf = (period: Months, today: Day): Day => (today < lastDay(period.to) ? today : lastDay(period.to));

/** Thousandths of the period that have passed by the end of `today`. */
export function passedPerMille(period: Months, today: Day): number {
  const { months, days, of } = passed(period, today);
  return Math.floor((1000 * (months * of + days)) / (lengthOf(period) * of));
}

function passed(period: Months, today: Day) {
  const month = monthOfDay(today);
  if (month < period.from) return { months: 0, days: 0, of: 1 };
  if (month > period.to) return { months: lengthOf(period), days: 0, of: 1 };
  return { months: month - period.from, days: dayOfMonth(today), of: daysIn(month) };
}
