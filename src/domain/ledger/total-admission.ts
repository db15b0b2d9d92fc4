import { z } from "zod";
import type { Day } from "../day";
import { Optional, Text, Ticked, Whole } from "../input";
import { firstDay, lastDay, type Months, overlap } from "../month";
import type { Organization } from "../organization";
import type { Period } from "../period";
import { drawnWithin, type OwnYear } from "../quotas/raised-year";
import { no, noneOf, type Result, yes } from "../result";
import { type CountedTerm, termsOver } from "../term";
import { existedDuring, mostInOneEntry, type NewEntry, noStatistics, type Totals } from "./admission";

/** A total for a period: the value wanted, and the value that was on the screen when it was typed. */
export const TotalInput = z.object({
  organization: Text(100),
  period: Text(20),
  /** Named where a year straddles two terms. */
  term: Optional(Text(20)),
  wanted: Whole(10_000_000),
  seen: Optional(Whole(10_000_000)),
  confirmed: Ticked,
  /** That a reported year becomes more is meant; apart from `confirmed`, which is about the members. */
  raises: Ticked,
  total: Optional(Text(40)),
  reason: Optional(Text(500)),
  key: Text(100),
});
export type TotalInput = z.infer<typeof TotalInput>;

export type TotalFacts = {
  readonly organization: Organization;
  readonly months: Months;
  readonly today: Day;
  /** Persons already held within the months, at the organization and below. */
  readonly held: number;
  /** The part of them that is entered as this organization's own total for exactly these months. */
  readonly ownTotal: number;
  /** Whether the organization has itself reported for exactly these months. */
  readonly isReported: boolean;
  readonly members: number | null;
  /** Where they were never counted here: those of the nearest superior that has counted. */
  readonly membersAbove?: number | null;
} & Totals &
  OwnYear;

/** The months a total is entered for: a year that straddles two terms must say which, and covers what they share. */
export function monthsOfTotal(period: Period, terms: readonly CountedTerm[], term?: string): Result<Months> {
  const over = termsOver(period, terms);
  if (term !== undefined && !over.some((one) => one.name === term))
    return no("admission.termOutside", { field: "term", values: { term } });
  if (period.kind === "term" || over.length < 2 || lastsLonger(period))
    return yes({ from: period.from, to: period.to });
  const named = over.find((one) => one.name === term);
  const shared = named && overlap(named, period);
  if (shared) return yes(shared);
  return no("admission.termNeeded", { field: "term", values: { terms: over.map((one) => one.name).join(", ") } });
}

/** The entry that brings the sum of the months to the wanted value; a total never repeats what its cells already hold. */
export function recordTotal(input: TotalInput, facts: TotalFacts): Result<NewEntry[]> {
  const { held, ownTotal, organization, months } = facts;
  const parts = held - ownTotal;
  const difference = input.wanted - held;
  const checked = noneOf([
    firstDay(months.from) > facts.today && { code: "period.notBegun", field: "period" },
    existedDuring(organization, { from: firstDay(months.from), to: lastDay(months.to) }, "period"),
    input.seen !== undefined &&
      input.seen !== held && {
        code: "admission.changedMeanwhile",
        field: "wanted",
        values: { seen: input.seen, now: held },
      },
    difference > mostInOneEntry && { code: "admission.tooMany", field: "wanted" },
    input.wanted < parts && {
      code: "admission.totalBelowParts",
      field: "wanted",
      values: { total: input.wanted, parts },
    },
    difference === 0 &&
      facts.isReported && { code: "admission.nothingChanged", field: "wanted", values: { total: held } },
  ]);
  if (!checked.ok) return checked;
  const plausible = input.confirmed ? yes(null) : noMoreThanMembers(input.wanted, facts);
  if (!plausible.ok) return plausible;
  return drawnWithin(entryOf(input, facts, difference), input.total, { ...facts, ...input, field: "wanted" });
}

/** By the members there, or above where they were never counted there. */
function noMoreThanMembers(total: number, { members, membersAbove = null }: TotalFacts): Result<null> {
  const most = members ?? membersAbove;
  if (most === null || total <= most) return yes(null);
  const code = members === null ? "admission.moreThanMembersAbove" : "admission.moreThanMembers";
  return no(code, { values: { total, members: most } });
}

const entryOf = (input: TotalInput, { organization, months, isReported }: TotalFacts, count: number): NewEntry => ({
  ...noStatistics,
  organizationId: organization.id,
  path: organization.path,
  kind: "TOTAL",
  date: null,
  from: months.from,
  to: months.to,
  count,
  reports: isReported ? 0 : 1,
  itemisesId: null,
  correctsId: null,
  decisionNo: null,
  decidedOn: null,
  receivedOn: null,
  ceremonyOn: null,
  reason: input.reason ?? null,
});

/** Several years at once straddle terms on purpose. */
const lastsLonger = (period: Period) => period.kind === "years" || period.kind === "months";
