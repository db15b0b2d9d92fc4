import type { Day } from "@/domain/day";
import { monthOfDay, yearOf } from "@/domain/month";
import { type Period, periodOfMonths, yearPeriod } from "@/domain/period";
import { inForce, type OfBases, openOf, type Quota, standingOn } from "@/domain/quotas/quota";
import { type CountedTerm, isWithinTerms, termPeriod } from "@/domain/term";

/** The quotas of one period: of each basis the last word and what is in force, and every decision there was. */
export type QuotaPeriod = {
  readonly period: Period;
  /** May be a revision that closes. */
  readonly last: OfBases<Quota>;
  readonly inForce: OfBases<Quota>;
  readonly revisions: readonly Quota[];
};

/** Periods in the order of the revisions. */
export function quotaPeriods(revisions: readonly Quota[], terms: readonly CountedTerm[], today: Day): QuotaPeriod[] {
  return groupsOf(revisions).flatMap((group) => {
    const [first] = group;
    const last = standingOn(group, today);
    return first ? [{ period: periodOf(first, terms), last, inForce: openOf(last), revisions: group }] : [];
  });
}

function groupsOf(revisions: readonly Quota[]): Quota[][] {
  const groups = new Map<string, Quota[]>();
  for (const one of revisions) {
    const key = one.termId ? `${one.termId}` : `${one.from}-${one.to}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** The period of a quota: its term as it is counted here, else its months. */
export function periodOf({ termId, from, to }: Pick<Quota, "termId" | "from" | "to">, terms: readonly CountedTerm[]) {
  const term = terms.find((one) => one.id === termId);
  return term ? termPeriod(term) : periodOfMonths({ from, to });
}

/** The decision that holds although another was recorded just now: it was taken later. */
export function holdingOver(written: Quota, revisions: readonly Quota[], today: Day): Quota | undefined {
  const same = revisions.filter(
    (one) =>
      one.basis === written.basis &&
      one.termId === written.termId &&
      (written.termId !== null || (one.from === written.from && one.to === written.to)),
  );
  const holding = inForce(same, today);
  return holding && holding.id !== written.id ? holding : undefined;
}

/** The terms and years that a quota is set for, those of today first. */
export function settablePeriods(terms: readonly CountedTerm[], today: Day): Period[] {
  const year = yearOf(monthOfDay(today));
  const years = [0, 1, 2, -1, -2, -3, -4, -5].map((away) => yearPeriod(year + away));
  return [...years.filter((one) => isWithinTerms(one, terms)), ...terms.map(termPeriod).reverse()];
}
