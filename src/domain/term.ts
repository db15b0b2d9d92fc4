import type { Certainty } from "./certainty";
import { type Months, overlap } from "./month";
import { measuredAgainst, type Period, parsePeriod } from "./period";

/** A term as one organization counts it (its own dates or those of its nearest superior that has any). */
export type CountedTerm = Months & {
  readonly id: number;
  readonly name: string;
  /** The organization whose dates these are. */
  readonly organizationId: number;
  readonly certainty: Certainty | null;
  readonly source: string | null;
};

/** One counted term per name: of all rows on the way up, the nearest wins. `path` is the organization's ("/1/12/"). */
export function countedTerms(path: string, rows: readonly CountedTerm[]): CountedTerm[] {
  const depth = new Map(
    path
      .split("/")
      .filter(Boolean)
      .map((id, index) => [Number(id), index]),
  );
  const nearest = new Map<number, CountedTerm>();
  for (const row of rows) {
    const held = nearest.get(row.id);
    const isNearer = (depth.get(row.organizationId) ?? -1) > (held ? (depth.get(held.organizationId) ?? -1) : -1);
    if (isNearer) nearest.set(row.id, row);
  }
  return [...nearest.values()].sort((a, b) => a.from - b.from);
}

/** The period of a name: the term of that name where the organization counts one, else calendar months. */
export function periodNamed(name: string, terms: readonly CountedTerm[]): Period | undefined {
  const term = terms.find((one) => one.name === name);
  return term ? termPeriod(term) : parsePeriod(name);
}

export const termPeriod = ({ id, name, from, to }: CountedTerm): Period => ({
  kind: "term",
  name,
  from,
  to,
  termId: id,
});

/** The period as the organization of `path` counts it: a term in its own months, where those are kept. */
export function countedBy(path: string, rows: readonly CountedTerm[], period: Period): Period {
  if (period.termId === undefined) return period;
  const term = countedTerms(path, rows).find((one) => one.id === period.termId);
  return term ? termPeriod(term) : period;
}

/** The terms whose counting months share any with these months. */
export const termsOver = (months: Months, terms: readonly CountedTerm[]) =>
  terms.filter((term) => overlap(term, months));

/** Whether a quota for the period can be counted at all: it lies in some term. */
export const isWithinTerms = (period: Period, terms: readonly CountedTerm[]) =>
  termsOver(measuredAgainst(period), terms).length > 0;
