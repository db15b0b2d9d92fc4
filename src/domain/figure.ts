import { attained, type Measured, type Reading } from "./attainment";
import { isCell, type OrganizationKind } from "./organization";
import { measuredAgainst, type Period } from "./period";
import { leading, type Quota } from "./quota";
import type { Counts } from "./rollup";

/** What an organization has in a period: persons, what is still open about them, and each quota they count against. */
export type Figure = {
  readonly admitted: number;
  /** Persons of totals entered at a committee and not yet given to an organization below it. */
  readonly unitemised: number;
  /** Persons of totals for longer periods that only touch this one. */
  readonly unphased: number;
  /** How many statements the figure rests on, zeros included, and how many of them are the organization's own. */
  readonly reports: number;
  readonly ownReports: number;
  /** False where nobody has said anything, which is not the same as zero. */
  readonly isReported: boolean;
  readonly quotas: readonly Measured[];
};

/** The quota that leads a figure; nothing where none is set. */
export const leadOf = ({ quotas }: Pick<Figure, "quotas">): Measured | undefined => quotas[0];

/** The percentage that is printed: none without a quota, and none of a range, which is no one number to be a part of. */
export const shownPercent = (lead: Pick<Measured, "percent" | "max"> | undefined): string | null =>
  lead?.max === null ? lead.percent : null;

/** Reads a sum as a figure. Of several quotas the leading one comes first. */
export function figureOf(
  organization: { readonly id: number; readonly kind: OrganizationKind },
  sum: Counts & { readonly unphased: number },
  quotas: readonly Quota[],
  { period, ...reading }: Omit<Reading, "period"> & { readonly period: Period },
): Figure {
  const order = leading(period.kind);
  return {
    admitted: sum.admitted,
    unitemised: isCell(organization.kind) ? 0 : sum.own,
    unphased: sum.unphased,
    reports: sum.reports,
    ownReports: sum.ownReports,
    isReported: sum.reports > 0 || sum.admitted !== 0,
    quotas: quotasFor(organization.id, period, quotas)
      .sort((a, b) => order.indexOf(a.basis) - order.indexOf(b.basis))
      .map((quota) => attained(sum.admitted, quota, { period, ...reading })),
  };
}

/** Whether the figure surely comes from only some of the places below: fewer statements than places, none of its own. */
export const isPartial = ({ reports, ownReports }: Pick<Figure, "reports" | "ownReports">, placesBelow: number) =>
  reports > 0 && ownReports === 0 && reports < placesBelow;

/** The quotas that a period is measured against: a term's by the term, a part of a year by its year. */
export function quotasFor(organizationId: number, period: Period, quotas: readonly Quota[]): Quota[] {
  const against = measuredAgainst(period);
  const isFor = (quota: Quota) =>
    against.termId !== undefined
      ? quota.termId === against.termId
      : quota.termId === null && quota.from === against.from && quota.to === against.to;
  // The months a term is counted in may have been set anew since the quota was recorded.
  return quotas
    .filter((quota) => quota.organizationId === organizationId && isFor(quota))
    .map((quota) => ({ ...quota, from: against.from, to: against.to }));
}
