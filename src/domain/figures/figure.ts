import type { Day } from "../day";
import { type Counts, isTold } from "../ledger/rollup";
import { isCell, type OrganizationKind } from "../organization";
import { measuredAgainst, type Period } from "../period";
import { bases, leading, type Quota } from "../quotas/quota";
import { heldBy, readBy } from "../quotas/reading";
import { attained, type Measured, type Reading } from "./attainment";

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

/** By whose quotas a figure is read: those of another day than the period's own, where one was asked for. */
export type QuotasBy = { readonly today: Day; readonly quotasOn?: Day | null };

/** Reads a sum as a figure. Of several quotas the leading one comes first; of each, `quotas` holds every revision. */
export function figureOf(
  organization: { readonly id: number; readonly kind: OrganizationKind },
  sum: Counts & { readonly unphased: number },
  quotas: readonly Quota[],
  { period, ...reading }: Omit<Reading, "period"> & QuotasBy & { readonly period: Period },
): Figure {
  const order = leading(period.kind);
  return {
    admitted: sum.admitted,
    unitemised: isCell(organization.kind) ? 0 : sum.own,
    unphased: sum.unphased,
    reports: sum.reports,
    ownReports: sum.ownReports,
    // Of these months themselves: what a longer statement says of them is for the returns.
    isReported: isTold({ reports: sum.reports, admitted: sum.admitted }),
    quotas: quotasFor(organization.id, period, quotas, reading)
      .sort((a, b) => order.indexOf(a.basis) - order.indexOf(b.basis))
      .map((quota) => attained(sum.admitted, quota, { period, ...reading })),
  };
}

/** Whether the figure surely comes from only some of the places below: fewer statements than places, none of its own. */
export const isPartial = ({ reports, ownReports }: Pick<Figure, "reports" | "ownReports">, placesBelow: number) =>
  reports > 0 && ownReports === 0 && reports < placesBelow;

/** Whether a quota is one of a term or of a year, not of a part of it. */
export const isSetFor = ({ termId, from, to }: Period, quota: Quota) =>
  termId !== undefined ? quota.termId === termId : quota.termId === null && quota.from === from && quota.to === to;

/** The quotas that a period is measured against: a term's by the term, a part of a year by its year. */
export function quotasFor(
  organizationId: number,
  period: Period,
  revisions: readonly Quota[],
  { today, quotasOn }: QuotasBy,
): Quota[] {
  const against = measuredAgainst(period);
  const own = revisions.filter((one) => one.organizationId === organizationId && isSetFor(against, one));
  const by = readBy(period, today, quotasOn);
  return bases.flatMap((basis) => {
    const held = heldBy(
      own.filter((one) => one.basis === basis),
      by,
    );
    // The months a term is counted in may have been set anew since the quota was recorded.
    return !held || held.closes ? [] : [{ ...held, from: against.from, to: against.to }];
  });
}
