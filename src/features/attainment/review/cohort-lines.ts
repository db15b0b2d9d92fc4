import { type Cohort, together, unfollowed } from "@/domain/figures/cohort";
import { type Share, shareOf } from "@/domain/figures/small-number";
import type { People, PlacePeople } from "./people";

type CohortLine = {
  /** Null: all years together. */
  readonly year: number | null;
  /** Null where nobody has said. */
  readonly admitted: number | null;
  readonly known: number;
  readonly unfollowed: number;
  readonly official: Share;
  readonly left: Share;
  readonly gone: Share;
};

const none: Cohort = { year: 0, named: 0, known: 0, due12: 0, official: 0, due24: 0, left: 0, gone: 0 };

/** What became of those admitted, year by year and then together. */
export function cohortLines({ own, years }: People): CohortLine[] {
  const line = (year: number | null, admitted: number | null, cohort: Cohort): CohortLine => ({
    ...{ year, admitted, known: cohort.known, unfollowed: unfollowed(admitted ?? 0, cohort) },
    official: shareOf(cohort.official, cohort.due12),
    left: shareOf(cohort.left, cohort.due24),
    gone: shareOf(cohort.gone, cohort.due24),
  });
  const all = years.reduce((sum, { admitted }) => sum + (admitted ?? 0), 0);
  return [
    ...years.map(({ year, admitted }) => line(year, admitted, own.cohorts.find((one) => one.year === year) ?? none)),
    line(null, all, together(own.cohorts)),
  ];
}

/** The quality of a place over all the years, for a comparison. */
export function qualityOf({ cohorts }: PlacePeople) {
  const all = together(cohorts);
  return { official: shareOf(all.official, all.due12), left: shareOf(all.left, all.due24) };
}
