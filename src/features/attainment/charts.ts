import "server-only";
import type { Span, Sum } from "@/data/ledger/rollups";
import type { Child } from "@/data/organizations/children";
import type { Day } from "@/domain/day";
import { type Figure, figureOf, type QuotasBy } from "@/domain/figures/figure";
import type { PercentStyle } from "@/domain/figures/percent";
import { runningTotals, statedMonths } from "@/domain/figures/running";
import type { BriefSum } from "@/domain/ledger/brief-sum";
import { type Month, monthOf, monthOfDay, numberOf } from "@/domain/month";
import { isCell, type Organization } from "@/domain/organization";
import type { Quota } from "@/domain/quotas/quota";
import { type CountedTerm, termPeriod } from "@/domain/term";
import { type YearCell, yearCell } from "./year-cell";
import { type YearsSum, yearsSum } from "./years-sum";

/** Running totals by month, to the last month of which anything is said; null for what is not known. */
export type Course = {
  readonly now: readonly (number | null)[];
  readonly before: readonly (number | null)[] | null;
};

export type HeatLine = {
  readonly organization: Organization;
  readonly cells: readonly YearCell[];
  readonly sum: YearsSum;
};
type TermFigure = { readonly name: string; readonly figure: Figure };

/** What the attainment page draws besides its tables. */
export type Charts = {
  readonly year: number;
  /** Null where nobody has reported anything in the year. */
  readonly course: Course | null;
  /** In the order of names; null for a cell. */
  readonly heat: readonly HeatLine[] | null;
  /** The organization itself over all the years. */
  readonly whole: BriefSum | undefined;
  readonly terms: readonly TermFigure[];
};

export type ChartAsk = {
  readonly organization: Organization;
  readonly children: readonly Child[];
  readonly terms: readonly CountedTerm[];
  /** Six of them, the last is the one whose course is drawn. */
  readonly years: readonly number[];
  readonly asOf: Day;
  /** How many places below, in the order of their names, are summed year by year. */
  readonly heatRows: number;
};

/** The terms to be summed for their figures; none where nothing is drawn. */
export const termSpans = (ask: ChartAsk | null): Span[] =>
  ask?.terms.map(({ from, to }) => ({ organizationId: ask.organization.id, from, to })) ?? [];

/** The other months to be summed for the charts, in the order that `chartsOf` reads; none where nothing is drawn. */
export function chartSpans(ask: ChartAsk | null): Span[] {
  if (!ask) return [];
  const { organization, years } = ask;
  const year = years.at(-1) ?? 0;
  const own = (from: Month, to: Month) => ({ organizationId: organization.id, from, to });
  return [
    ...courseSpans(year, own),
    ...courseSpans(year - 1, own),
    own(monthOf(years[0] ?? year, 1), monthOf(year, 12)),
    ...heatRows(ask).flatMap(({ organization: { id } }) => [
      ...years.map((one) => ({ organizationId: id, from: monthOf(one, 1), to: monthOf(one, 12) })),
      { organizationId: id, from: monthOf(years[0] ?? year, 1), to: monthOf(year, 12) },
    ]),
  ];
}

const courseLength = 23;

/** Up to and with each month, then after each month but the last. */
const courseSpans = (year: number, own: (from: Month, to: Month) => Span): Span[] => [
  ...Array.from({ length: 12 }, (_, index) => own(monthOf(year, 1), monthOf(year, index + 1))),
  ...Array.from({ length: 11 }, (_, index) => own(monthOf(year, index + 2), monthOf(year, 12))),
];

const heatRows = ({ organization, children, heatRows: most }: ChartAsk): readonly Child[] =>
  isCell(organization.kind) ? [] : [...children].sort(byName).slice(0, most);

const byName = (a: Child, b: Child) => alphabet.compare(a.organization.name, b.organization.name);

// Made once: `localeCompare` makes one for every two names. "Thôn 2" stands before "Thôn 10".
const alphabet = new Intl.Collator("vi", { numeric: true });

type Reading = QuotasBy & { readonly style: PercentStyle };

/** What is drawn, of the sums of the terms and of the other months. */
export function chartsOf(
  ask: ChartAsk,
  { ofTerms, sums }: { readonly ofTerms: readonly Sum[]; readonly sums: readonly BriefSum[] },
  quotas: readonly Quota[],
  reading: Reading,
): Charts {
  const { organization, terms, years, asOf } = ask;
  const courses = 2 * courseLength;
  const now = courseOf(sums.slice(0, courseLength));
  const rows = heatRows(ask);
  return {
    year: years.at(-1) ?? 0,
    course: now && {
      now: now.slice(0, numberOf(monthOfDay(asOf))),
      before: courseOf(sums.slice(courseLength, courses)),
    },
    terms: terms.flatMap((term, index) => {
      const sum = ofTerms[index];
      const figure = sum && figureOf(organization, sum, quotas, { ...reading, period: termPeriod(term) });
      return figure && (figure.isReported || figure.quotas.length > 0) ? [{ name: term.name, figure }] : [];
    }),
    heat: rows.length === 0 ? null : heatOf(rows, years, sums.slice(courses + 1)),
    whole: sums[courses],
  };
}

function courseOf(sums: readonly BriefSum[]) {
  const heads = sums.slice(0, 12);
  const whole = heads.at(-1);
  if (!whole || (whole.reports === 0 && whole.admitted === 0)) return null;
  const admitted = (parts: readonly BriefSum[]) => parts.map((sum) => sum.admitted);
  return runningTotals(admitted(heads), admitted(sums.slice(12))).slice(0, statedMonths(heads));
}

const heatOf = (rows: readonly Child[], years: readonly number[], sums: readonly BriefSum[]): HeatLine[] =>
  rows.map(({ organization }, row) => {
    const held = sums.slice(row * (years.length + 1), (row + 1) * (years.length + 1));
    const cells = years.map((year, column) => yearCell(organization, year, held[column]));
    return { organization, cells, sum: yearsSum(cells, held[years.length]) };
  });
