import "server-only";
import type { AskAccess } from "@/access/access-to";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { type GivenBelow, listGivenBelow, listRevisions } from "@/data/quotas/quotas";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { monthOfDay, yearOf } from "@/domain/month";
import { isCell } from "@/domain/organization";
import type { Period } from "@/domain/period";
import { unassignedYear } from "@/domain/quotas/assignment-due";
import { bases, type Quota, type QuotaBasis } from "@/domain/quotas/quota";
import { type CountedTerm, countedTerms } from "@/domain/term";
import { holdingOver, periodOf, type QuotaPeriod, quotaPeriods, settablePeriods } from "./quota-periods";
import { type Setter, setterAt } from "./setter";
import { type PlannedTerm, termPlans } from "./term-plans";

export type QuotaPage = {
  readonly standing: Standing;
  readonly terms: readonly CountedTerm[];
  readonly today: Day;
  readonly periods: readonly QuotaPeriod[];
  readonly plans: readonly PlannedTerm[];
  /** The running year, where it should have been assigned by now. */
  readonly unassigned: number | undefined;
  /** What was assigned for it and has ended. */
  readonly ended: Quota | undefined;
  /** What is assigned to those below, period by period; nothing for a cell. */
  readonly below: readonly GivenBelow[] | undefined;
  /** Whether the visitor assigns to those below. */
  readonly mayAssign: boolean;
  /** What the visitor may record here: of which basis, for which periods. */
  readonly bases: readonly QuotaBasis[];
  readonly isAcknowledging: boolean;
  readonly options: readonly Period[];
  /** The decision just recorded. */
  readonly done: { readonly quota: Quota; readonly period: Period; readonly holding: Quota | undefined } | undefined;
};

/** The quotas of an organization; nothing where it is out of reach. `done` is the number of the decision just recorded. */
export async function readQuotas(
  access: Access<"attainment.read">,
  ask: AskAccess,
  code: string,
  done?: string,
): Promise<QuotaPage | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { organization, termRows } = standing;
  const { today } = access;
  const terms = countedTerms(organization.path, termRows);
  const [revisions, below, assigner, setters] = await Promise.all([
    listRevisions(access, organization.id),
    isCell(organization.kind) ? undefined : listGivenBelow(access, organization.id, today),
    ask("quota.assign"),
    Promise.all(bases.map((basis) => setterAt(organization, basis, ask))),
  ]);
  const written = revisions.find((one) => String(one.id) === done);
  const periods = quotaPeriods(revisions, terms, today);
  const assigned = (year: number) => periods.find(({ period }) => period.name === String(year))?.last.ASSIGNED;
  const thisYear = assigned(yearOf(monthOfDay(today)));
  return {
    standing,
    terms,
    today,
    periods,
    plans: await termPlans(access, organization, periods),
    unassigned: unassignedYear(organization, today, (year) => assigned(year) !== undefined),
    ended: thisYear?.closes ? thisYear : undefined,
    below,
    mayAssign: assigner?.places.some(({ path }) => organization.path.startsWith(path)) ?? false,
    bases: bases.filter((_, index) => setters[index]),
    isAcknowledging: setters.some(acknowledges),
    options: settablePeriods(terms, today),
    done: written && {
      quota: written,
      period: periodOf(written, terms),
      holding: holdingOver(written, revisions, today),
    },
  };
}

const acknowledges = (setter: Setter | undefined) => setter?.permission === "quota.acknowledge";
