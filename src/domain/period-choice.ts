import type { Day } from "./day";
import { contains, type Month, type Months, monthOf, monthOfDay, numberOf, yearOf } from "./month";
import { type Period, type PeriodKind, periodOfMonths, yearPeriod } from "./period";
import { type CountedTerm, termPeriod } from "./term";

const lengths = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** One period of each kind around the one that is read, for the switch between kinds. */
export function kindsAround(period: Period, terms: readonly CountedTerm[], today: Day): Period[] {
  const month = pivot(period, today);
  const term =
    terms.find((one) => one.id === period.termId) ?? terms.find((one) => contains(one, { from: month, to: month }));
  const parts = (Object.keys(lengths) as (keyof typeof lengths)[]).map((kind) =>
    kind === period.kind ? period : around(kind, month),
  );
  return [...(term ? [termPeriod(term)] : []), ...parts.reverse()];
}

/** The periods beside the one that is read: all terms, six years, or all parts of the same year. */
export function siblingsOf(period: Period, terms: readonly CountedTerm[], today: Day): Period[] {
  if (period.kind === "term") return terms.map(termPeriod);
  const year = yearOf(pivot(period, today));
  if (period.kind === "years" || period.kind === "months" || period.kind === "year")
    return yearsAround(year, yearOf(monthOfDay(today)));
  const length = lengths[period.kind];
  return Array.from({ length: 12 / length }, (_, index) => monthsFrom(monthOf(year, 1) + index * length, length));
}

/** The month that another kind of period should hold: today's where the period holds it, else the period's last. */
function pivot(period: Months, today: Day): Month {
  const now = monthOfDay(today);
  return now >= period.from && now <= period.to ? now : period.to;
}

const around = (kind: Exclude<PeriodKind, "years" | "months" | "term">, month: Month) => {
  const length = lengths[kind];
  return monthsFrom(month - ((numberOf(month) - 1) % length), length);
};

const monthsFrom = (from: Month, length: number) => periodOfMonths({ from, to: from + length - 1 });

const yearsAround = (year: number, now: number) => {
  const last = Math.max(now, Math.min(year + 2, 2100));
  const first = Math.min(year - 2, last - 5);
  return Array.from({ length: Math.min(last - first + 1, 8) }, (_, index) => yearPeriod(first + index));
};
