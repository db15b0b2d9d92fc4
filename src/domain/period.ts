import { type Month, type Months, monthOf, numberOf, stamp, yearOf } from "./month";

export type PeriodKind = "month" | "quarter" | "half" | "year" | "years" | "term" | "months";

/** A named range of calendar months. A term carries its id; its months are those the organization counts. */
export type Period = Months & { readonly kind: PeriodKind; readonly name: string; readonly termId?: number };

/** The period of a name: 2023, 2021-H1, 2021-Q2, 2021-06, 2020-2022 (calendar years), 2020-03..2021-05. Terms are not known here. */
export function parsePeriod(name: string): Period | undefined {
  const [, year, part] = /^(\d{4})(?:-(H[12]|Q[1-4]|\d{2}|\d{4}))?$/.exec(name) ?? [];
  if (!year) return parseMonths(name);
  const y = Number(year);
  if (!known(y)) return undefined;
  if (!part) return yearPeriod(y);
  if (part.startsWith("H")) return { kind: "half", name, ...span(y, (Number(part[1]) - 1) * 6, 6) };
  if (part.startsWith("Q")) return { kind: "quarter", name, ...span(y, (Number(part[1]) - 1) * 3, 3) };
  if (part.length === 2) return monthNamed(y, Number(part));
  return known(Number(part)) && Number(part) > y
    ? { kind: "years", name, from: monthOf(y, 1), to: monthOf(Number(part), 12) }
    : undefined;
}

export const yearPeriod = (year: number): Period => ({ kind: "year", name: String(year), ...span(year, 0, 12) });

/** The customary name of a range of months, the reverse of `parsePeriod`. */
export function periodOfMonths({ from, to }: Months): Period {
  const found = namesFor({ from, to })
    .map(parsePeriod)
    .find((period) => period?.from === from && period.to === to);
  return found ?? { kind: "months", name: `${stamp(from)}..${stamp(to)}`, from, to };
}

/** The months of a paper as values of a problem, which its sentence calls by their name. */
export function monthsTold(months: Months) {
  const { kind, name } = periodOfMonths(months);
  return { from: stamp(months.from), to: stamp(months.to), period: name, periodKind: kind };
}

/** The year that a month, quarter or half-year is measured against; other periods are measured against themselves. */
export const measuredAgainst = (period: Period): Period =>
  period.kind === "month" || period.kind === "quarter" || period.kind === "half"
    ? yearPeriod(yearOf(period.from))
    : period;

/** The same months a year earlier. */
export const yearBefore = ({ from, to }: Months): Months => ({ from: from - 12, to: to - 12 });

const known = (year: number) => year >= 1930 && year <= 2100;

const span = (year: number, start: number, length: number): Months => {
  const from = monthOf(year, 1) + start;
  return { from, to: from + length - 1 };
};

const monthNamed = (year: number, number: number): Period | undefined => {
  if (number < 1 || number > 12) return undefined;
  const month: Month = monthOf(year, number);
  return { kind: "month", name: stamp(month), from: month, to: month };
};

function parseMonths(name: string): Period | undefined {
  const [, ...ends] = /^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/.exec(name) ?? [];
  const [first, last] = ends.map(parsePeriod);
  return first && last && first.from < last.to ? { kind: "months", name, from: first.from, to: last.to } : undefined;
}

/** The names a range may have, the customary ones first; parsing tells which of them means these months. */
function namesFor({ from, to }: Months): string[] {
  const year = yearOf(from);
  const start = numberOf(from);
  const parts = [`${year}-Q${Math.ceil(start / 3)}`, `${year}-H${start < 7 ? 1 : 2}`];
  return [stamp(from), ...parts, String(year), `${year}-${yearOf(to)}`, `${stamp(from)}..${stamp(to)}`];
}
