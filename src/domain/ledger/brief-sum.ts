import { contains, type Months, numberOf, overlap } from "../month";
import type { Rollup } from "./rollup";

/** What a drawing shows of some months: persons, statements, and persons in longer ranges that only touch them ("chưa phân kỳ"). */
export type BriefSum = Pick<Rollup, "admitted" | "reports"> & { readonly unphased: number };

/** Stored sums of one organization, which may stand for several ranges with the same relation to all that is asked. */
export type BriefRollup = Months & Pick<Rollup, "admitted" | "reports">;

/** Whether only whole years are asked for: of every range then matters no more than the years in which it begins and ends. */
export const isByYears = (spans: readonly Months[]) =>
  spans.every(({ from, to }) => numberOf(from) === 1 && numberOf(to) === 12);

/** The sum of some months, of all stored sums that touch them. */
export function briefSum(rollups: readonly BriefRollup[], months: Months): BriefSum {
  const sum = { admitted: 0, reports: 0, unphased: 0 };
  for (const { admitted, reports, ...range } of rollups)
    if (contains(months, range)) {
      sum.admitted += admitted;
      sum.reports += reports;
    } else if (overlap(months, range)) sum.unphased += admitted;
  return sum;
}
