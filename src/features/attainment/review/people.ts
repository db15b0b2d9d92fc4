import "server-only";
import { cache } from "react";
import { type CandidateCount, listCandidateCountsOf } from "@/data/candidates/candidates";
import { type Sum, sumSpans } from "@/data/ledger/rollups";
import type { PlaceBelow } from "@/data/organizations/places-below";
import { tallyPersons } from "@/data/persons/tallies";
import { countCohorts, type PlaceCohort } from "@/data/sourcing/cohorts";
import type { Access } from "@/domain/access";
import { byOrganization } from "@/domain/by-organization";
import type { Day } from "@/domain/day";
import { asOf } from "@/domain/figures/pace";
import { monthOf, monthOfDay, yearOf } from "@/domain/month";
import type { Tally } from "@/domain/reports/new-members-form";
import { type ReviewAsked, reviewAsked } from "./asked";

/** A place with whom it has on the way, whom it admitted, and what became of those admitted in six years. */
export type PlacePeople = Omit<PlaceBelow, "termRows" | "superior"> & {
  readonly stages: CandidateCount["stages"];
  readonly sum: Sum;
  readonly cohorts: readonly PlaceCohort[];
};

export type People = ReviewAsked & {
  readonly asOf: Day;
  readonly own: PlacePeople;
  readonly rows: readonly PlacePeople[];
  readonly tallies: readonly Tally[];
  /** Six years to the one that is read, with all that were admitted in each, named or not; null where nobody has said. */
  readonly years: readonly { readonly year: number; readonly admitted: number | null }[];
};

/** Candidates, the newly admitted and what became of them, in counts alone. Asked once a request; seven questions. */
export const readPeople = cache(
  async (
    access: Access<"attainment.read">,
    code: string,
    period?: string,
    level?: string,
  ): Promise<People | "period" | undefined> => {
    const asked = await reviewAsked(access, code, { period, level });
    return asked && asked !== "period" ? peopleOf(access, asked) : asked;
  },
);

async function peopleOf(access: Access<"attainment.read">, asked: ReviewAsked): Promise<People> {
  const { standing, period, places } = asked;
  const { organization, headcount } = standing;
  const day = asOf(period, access.today);
  const years = sixYearsTo(yearOf(monthOfDay(day)));
  const all = [{ organization, headcount, period }, ...places];
  const ids = all.map((place) => place.organization.id);
  const spans = [
    ...all.map((place) => ({ organizationId: place.organization.id, from: place.period.from, to: place.period.to })),
    ...years.map((year) => ({ organizationId: organization.id, from: monthOf(year, 1), to: monthOf(year, 12) })),
  ];
  const [sums, candidates, cohorts, [tallies = []]] = await Promise.all([
    sumSpans(access, spans),
    listCandidateCountsOf(access, ids),
    countCohorts(access, organization.path, ids, years),
    tallyPersons(access, organization.path, [period]),
  ]);
  const held = byOrganization(cohorts);
  const stages = new Map(candidates.map((one) => [one.code, one.stages]));
  const [own, ...rows] = all.map((place, index): PlacePeople => {
    const sum = sums[index];
    if (!sum) throw new Error("fewer sums than spans");
    const { id, code } = place.organization;
    return {
      ...{ organization: place.organization, headcount: place.headcount, sum },
      stages: stages.get(code) ?? {},
      cohorts: held.get(id) ?? [],
    };
  });
  if (!own) throw new Error("no figures of the organization itself");
  return {
    ...asked,
    ...{ asOf: day, own, rows, tallies },
    years: years.map((year, index) => ({ year, admitted: toldOf(sums[all.length + index]) })),
  };
}

const toldOf = (sum: Sum | undefined) => (sum && (sum.reports > 0 || sum.admitted !== 0) ? sum.admitted : null);

const sixYearsTo = (last: number) => Array.from({ length: 6 }, (_, index) => last - 5 + index);
