import "server-only";
import type { AskAccess } from "@/access/access-to";
import { listRevisions } from "@/data/quotas";
import { findStanding, type Standing } from "@/data/standing";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { monthOfDay, yearOf } from "@/domain/month";
import { type Period, periodOfMonths, yearPeriod } from "@/domain/period";
import { bases, inForce, type Quota, type QuotaBasis } from "@/domain/quota";
import { type CountedTerm, countedTerms, isWithinTerms, termPeriod } from "@/domain/term";
import { type Setter, setterAt } from "./setter";

/** The quotas of one period: of each basis what is in force, and every decision there was. */
export type QuotaPeriod = {
  readonly period: Period;
  readonly inForce: Readonly<Record<QuotaBasis, Quota | undefined>>;
  readonly revisions: readonly Quota[];
};

export type QuotaPage = {
  readonly standing: Standing;
  readonly today: Day;
  readonly periods: readonly QuotaPeriod[];
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
  const terms = countedTerms(organization.path, termRows);
  const [revisions, setters] = await Promise.all([
    listRevisions(access, organization.id),
    Promise.all(bases.map((basis) => setterAt(organization, basis, ask))),
  ]);
  const written = revisions.find((one) => String(one.id) === done);
  return {
    standing,
    today: access.today,
    periods: grouped(revisions, terms, access.today),
    bases: bases.filter((_, index) => setters[index]),
    isAcknowledging: setters.some(acknowledges),
    options: quotaPeriods(terms, access.today),
    done: written && {
      quota: written,
      period: periodOf(written, terms),
      holding: holdingOver(written, revisions, access.today),
    },
  };
}

/** The decision that holds although another was recorded just now: it was taken later. */
function holdingOver(written: Quota, revisions: readonly Quota[], today: Day): Quota | undefined {
  const same = revisions.filter(
    (one) =>
      one.basis === written.basis &&
      one.termId === written.termId &&
      (written.termId !== null || (one.from === written.from && one.to === written.to)),
  );
  const holding = inForce(same, today);
  return holding && holding.id !== written.id ? holding : undefined;
}

const acknowledges = (setter: Setter | undefined) => setter?.permission === "quota.acknowledge";

/** Periods in the order of the revisions. */
function grouped(revisions: readonly Quota[], terms: readonly CountedTerm[], today: Day): QuotaPeriod[] {
  const groups = byPeriod(revisions);
  return groups.flatMap((group) => {
    const [first] = group;
    return first ? [{ period: periodOf(first, terms), inForce: standingOf(group, today), revisions: group }] : [];
  });
}

function byPeriod(revisions: readonly Quota[]): Quota[][] {
  const groups = new Map<string, Quota[]>();
  for (const one of revisions) {
    const key = one.termId ? `${one.termId}` : `${one.from}-${one.to}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function standingOf(group: readonly Quota[], today: Day) {
  const of = (basis: QuotaBasis) => {
    const held = inForce(
      group.filter((one) => one.basis === basis),
      today,
    );
    return held?.closes ? undefined : held;
  };
  return { RESOLUTION: of("RESOLUTION"), ASSIGNED: of("ASSIGNED"), COMMITTED: of("COMMITTED") };
}

function periodOf({ termId, from, to }: Quota, terms: readonly CountedTerm[]): Period {
  const term = terms.find((one) => one.id === termId);
  return term ? termPeriod(term) : periodOfMonths({ from, to });
}

/** The terms and years that a quota is set for, those of today first. */
function quotaPeriods(terms: readonly CountedTerm[], today: Day): Period[] {
  const year = yearOf(monthOfDay(today));
  const years = [0, 1, 2, -1, -2, -3, -4, -5].map((away) => yearPeriod(year + away));
  return [...years.filter((one) => isWithinTerms(one, terms)), ...terms.map(termPeriod).reverse()];
}
