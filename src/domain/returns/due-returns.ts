import type { Day } from "../day";
import { firstDay, lastDay, type Months, yearOf } from "../month";
import { type Period, yearPeriod } from "../period";
import { isReturnPeriod } from "./return";

/**
 * The returns by which one tells how complete a period is: its own, where one is handed in for it; of a longer period those
 * of its years that are over on the day.
 */
export function dueReturns(period: Period, today: Day): Months[] {
  if (isReturnPeriod(period)) return today < firstDay(period.from) ? [] : [{ from: period.from, to: period.to }];
  const count = yearOf(period.to) - yearOf(period.from) + 1;
  return Array.from({ length: count }, (_, index) => yearPeriod(yearOf(period.from) + index))
    .filter(({ from, to }) => from >= period.from && to <= period.to && lastDay(to) < today)
    .map(({ from, to }) => ({ from, to }));
}
