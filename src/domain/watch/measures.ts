import type { Day } from "../day";
import { quotasFor } from "../figures/figure";
import { contains, lengthOf, type Months, monthOfDay, overlap, yearOf } from "../month";
import { type Period, yearPeriod } from "../period";
import { leading, type Quota } from "../quotas/quota";
import { isOver } from "../returns/return";
import { type CountedTerm, termPeriod } from "../term";
import type { Measure } from "./place-facts";
import { type LedgerYear, statedMonths } from "./year-facts";

type Of = {
  readonly organizationId: number;
  /** Every revision of its quotas known by the day. */
  readonly quotas: readonly Quota[];
  readonly ledger: readonly LedgerYear[];
  readonly today: Day;
};

/** A period against the quota that leads it; null where it has none. A range asks for its lower bound. */
export function measureOf(
  { organizationId, quotas, ledger, today }: Of,
  period: Period,
  admitted: number,
): Measure | null {
  const order = leading(period.kind);
  const [lead] = quotasFor(organizationId, period, quotas, { today }).sort(
    (one, other) => order.indexOf(one.basis) - order.indexOf(other.basis),
  );
  if (!lead || lead.required <= 0) return null;
  // Persons of a range that only touches the period may belong to it or not: then nothing is said for sure.
  const stated = ledger.some((row) => row.admitted > 0 && isAcross(row, period)) ? 0 : statedMonths(ledger, period);
  return {
    ...{ name: period.name, from: period.from, to: period.to, required: lead.required, admitted },
    isWhole: stated === lengthOf(period),
    statedTo: stated === 0 ? null : period.from + stated - 1,
  };
}

const isAcross = (row: Months, period: Months) => overlap(row, period) !== undefined && !contains(period, row);

/** The year before the day's, and the day's own. */
export const yearsAround = (today: Day): readonly [Period, Period] => {
  const year = yearOf(monthOfDay(today));
  return [yearPeriod(year - 1), yearPeriod(year)];
};

/** The term that ended last, and the one that runs. */
export function termsAround(terms: readonly CountedTerm[], today: Day): { last?: Period; running?: Period } {
  const last = terms.findLast((term) => isOver(term, today));
  const month = monthOfDay(today);
  const running = terms.find(({ from, to }) => from <= month && month <= to && !(last?.to === to));
  return { ...(last && { last: termPeriod(last) }), ...(running && { running: termPeriod(running) }) };
}

/** Persons of a calendar year by the sums of the ledger. */
export const admittedIn = (ledger: readonly LedgerYear[], { from, to }: Period) =>
  ledger.filter((row) => from <= row.from && row.to <= to).reduce((sum, { admitted }) => sum + admitted, 0);
