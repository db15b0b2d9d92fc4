import { type Day, dayOfMonth } from "../day";
import { lastDay, type Months, monthOfDay } from "../month";
import type { Period } from "../period";
import type { CountedTerm } from "../term";

/** Months that are compared with those of a period; with `untilDay`, the last month only to that day. */
export type SamePoint = Months & { readonly untilDay?: number };

const parts: readonly string[] = ["month", "quarter", "half", "year"];

/**
 * What a period is compared with on a day: the same months to the same day a year before; of a term, the one before it
 * when as much of it had passed. Nothing for other ranges, and for the first term that is known.
 */
export function samePointBefore(period: Period, terms: readonly CountedTerm[], on: Day): SamePoint | undefined {
  const month = Math.min(monthOfDay(on), period.to);
  if (month < period.from) return undefined;
  const back = parts.includes(period.kind) ? 12 : monthsBack(period, terms);
  if (back === undefined) return undefined;
  return pointBefore({ from: period.from, to: month }, on, back);
}

/** The same months a year before, to the same day where `on`, the last day that is counted, does not end its month. */
export const sameDayBefore = ({ from }: Months, on: Day): SamePoint =>
  pointBefore({ from, to: monthOfDay(on) }, on, 12);

function pointBefore({ from, to }: Months, on: Day, back: number): SamePoint {
  const span = { from: from - back, to: to - back };
  return on >= lastDay(to) ? span : { ...span, untilDay: dayOfMonth(on) };
}

function monthsBack({ termId, from }: Period, terms: readonly CountedTerm[]) {
  const earlier = terms.filter((one) => termId !== undefined && one.id !== termId && one.from < from);
  const before = earlier.sort((a, b) => b.from - a.from)[0];
  return before && from - before.from;
}
