import "server-only";
import { cache } from "react";
import { settingOn } from "@/data/installation/settings";
import { type Span, type Sum, sumSpans } from "@/data/ledger/rollups";
import { type Causes, countCauses } from "@/data/organizations/causes";
import type { PlaceBelow } from "@/data/organizations/places-below";
import { listQuotas } from "@/data/quotas/quotas";
import { type CasesOf, countCasesOf } from "@/data/watch/case-counts";
import type { Access } from "@/domain/access";
import { byOrganization } from "@/domain/by-organization";
import type { Day } from "@/domain/day";
import { type Figure, figureOf } from "@/domain/figures/figure";
import { asOf } from "@/domain/figures/pace";
import { orderNamed, type ReviewOrder } from "@/domain/figures/review-order";
import { samePointBefore } from "@/domain/figures/same-point";
import { settings } from "@/domain/installation/setting";
import type { Months } from "@/domain/month";
import { measuredAgainst, type Period } from "@/domain/period";
import { dueReturns } from "@/domain/returns/due-returns";
import { countedTerms } from "@/domain/term";
import { type ReviewAsked, type ReviewQuery, reviewAsked } from "./asked";

/** What is known of an organization's period beside its figure; all counted there and below. */
export type ReviewFacts = {
  readonly figure: Figure;
  /** Persons at the same point of the period before; null where there is none, or nobody reported then. */
  readonly before: number | null;
  readonly causes: Causes;
  /** Open cases here and below; null for who may not read them. */
  readonly cases: number | null;
};

export type ReviewRow = PlaceBelow & ReviewFacts & { readonly ownMonths: Months | null };

export type Review = ReviewAsked & {
  readonly asOf: Day;
  readonly order: ReviewOrder;
  /** By name. */
  readonly rows: readonly ReviewRow[];
  /** The organization itself. */
  readonly own: ReviewFacts;
  /** Open cases of the organization and all below it by rule; null for who may not read them. */
  readonly cases: readonly CasesOf[] | null;
};

type Watcher = Access<"watch.read"> | undefined;

/** All places of a level below an organization against their quotas, with what explains them. Asked once a request; eight questions. */
export const readReview = cache(
  async (
    access: Access<"attainment.read">,
    watcher: Watcher,
    code: string,
    period?: string,
    level?: string,
    sort?: string,
  ): Promise<Review | "period" | undefined> => {
    const asked = await reviewAsked(access, code, { period, level });
    return asked && asked !== "period" ? reviewOf(access, watcher, asked, sort) : asked;
  },
);

async function reviewOf(
  access: Access<"attainment.read">,
  watcher: Watcher,
  asked: ReviewAsked,
  sort: ReviewQuery["sort"],
): Promise<Review> {
  const { standing, period, places } = asked;
  const { id, path } = standing.organization;
  const { today } = access;
  const day = asOf(period, today);
  const all = [{ organization: standing.organization, termRows: standing.termRows, period }, ...places];
  const ids = all.map(({ organization }) => organization.id);
  const before = all.map((place) => spanBefore(place, day));
  const [quotas, sums, percent, causes, cases] = await Promise.all([
    listQuotas(access, { of: id, others: ids.slice(1), period: measuredAgainst(period), on: today }),
    sumSpans(access, [...all.map(spanOf), ...before.flatMap((span) => span ?? [])]),
    settingOn("attainment.percent", day),
    countCauses(access, { path, ids, months: period, returns: dueReturns(period, today) }),
    watcher ? countCasesOf(watcher, ids) : null,
  ]);
  const style = settings["attainment.percent"].parse(percent);
  const held = byOrganization(quotas);
  const found = new Map(causes.map((one) => [one.organizationId, one]));
  let further = all.length;
  const facts = all.map(({ organization, period: counted }, index): ReviewFacts => {
    const sum = sums[index];
    // One sum for each span: a missing one must never pass for another organization's figure.
    const why = found.get(organization.id);
    if (!sum || !why) throw new Error("fewer sums than spans");
    const earlier = before[index] ? sums[further++] : undefined;
    const reading = { period: counted, today, quotasOn: null, style };
    return {
      figure: figureOf(organization, sum, held.get(organization.id) ?? [], reading),
      before: earlier && isTold(earlier) ? earlier.admitted : null,
      causes: why,
      cases: cases && openOf(cases, organization.id),
    };
  });
  const [own, ...others] = facts;
  if (!own) throw new Error("no figure of the organization itself");
  return {
    ...asked,
    ...{
      asOf: day,
      order: orderNamed(sort),
      cases: cases?.filter(({ organizationId }) => organizationId === id) ?? null,
    },
    own,
    rows: others.flatMap((fact, index) => {
      const place = places[index];
      return place ? [{ ...place, ...fact, ownMonths: ownMonths(place.period, period) }] : [];
    }),
  };
}

type Place = Pick<PlaceBelow, "organization" | "termRows"> & { readonly period: Period };

const spanOf = ({ organization, period }: Place): Span => ({
  organizationId: organization.id,
  ...{ from: period.from, to: period.to },
});

function spanBefore({ organization, termRows, period }: Place, day: Day): Span | undefined {
  const span = samePointBefore(period, countedTerms(organization.path, termRows), day);
  return span && { organizationId: organization.id, ...span };
}

const isTold = ({ reports, admitted }: Sum) => reports > 0 || admitted !== 0;

/** A term is counted in each organization's own months. */
const ownMonths = (counted: Months, { from, to }: Months) =>
  counted.from === from && counted.to === to ? null : { from: counted.from, to: counted.to };

const openOf = (cases: readonly CasesOf[], id: number) =>
  cases.reduce((sum, { organizationId, open }) => (organizationId === id ? sum + open : sum), 0);
