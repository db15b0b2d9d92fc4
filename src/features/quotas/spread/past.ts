import type { Span, Sum } from "@/data/ledger/rollups";
import { monthOf, yearOf } from "@/domain/month";
import type { Period } from "@/domain/period";
import { type CountedTerm, countedBy, termPeriod } from "@/domain/term";

/** What is looked back to: the last term that was over before the period, and the year before it. */
export type Past = { readonly term: Period | null; readonly year: number };

/** Persons admitted then and in the three years before the period together, null where nobody has said. */
export type Results = {
  readonly term: number | null;
  readonly year: number | null;
  readonly threeYears: number | null;
};

export const nothing: Results = { term: null, year: null, threeYears: null };

export function pastOf(period: Period, terms: readonly CountedTerm[]): Past {
  const term = terms.findLast(({ to }) => to < period.from);
  return { term: term ? termPeriod(term) : null, year: yearOf(period.from) - 1 };
}

/** The same, the term in the months that the organization of `path` counts. */
export const countedPast = ({ term, year }: Past, path: string, rows: readonly CountedTerm[]): Past => ({
  term: term && countedBy(path, rows, term),
  year,
});

/** The months to be summed for one organization, in the order that `resultsOf` reads. */
export const pastSpans = (organizationId: number, { term, year }: Past): Span[] => [
  ...[0, 1, 2].map((back) => ({ organizationId, from: monthOf(year - back, 1), to: monthOf(year - back, 12) })),
  ...(term ? [{ organizationId, from: term.from, to: term.to }] : []),
];

/** The results of every organization whose spans were summed. */
export function resultsOf(sums: readonly Sum[], { term }: Past): Results[] {
  const length = term ? 4 : 3;
  return Array.from({ length: sums.length / length }, (_, index) => {
    const [year, before, earlier, whole] = sums.slice(index * length, (index + 1) * length);
    const years = [year, before, earlier].map(told).filter((one) => one !== null);
    const threeYears = years.length === 0 ? null : years.reduce((all, one) => all + one, 0);
    return { term: told(whole), year: told(year), threeYears };
  });
}

const told = (sum: Sum | undefined) => (sum && (sum.reports > 0 || sum.admitted !== 0) ? sum.admitted : null);
