import "server-only";
import { listOpenTotals } from "@/data/ledger/open-totals";
import { findOwnTotal } from "@/data/ledger/own-total";
import { type Sum, sumSpans } from "@/data/ledger/rollups";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { listToldBy } from "@/data/told-by";
import type { Access } from "@/domain/access";
import type { Told } from "@/domain/ledger/told";
import { monthsOfTotal } from "@/domain/ledger/total-admission";
import type { Months } from "@/domain/month";
import { monthOfDay, yearOf } from "@/domain/month";
import type { Period } from "@/domain/period";
import { type CountedTerm, countedTerms, periodNamed, termsOver } from "@/domain/term";
import { totalPeriods } from "./period-options";
import { periodSaid, type Query, said } from "./query";
import { type TotalChoice, totalChoices } from "./total-choices";

/** What is held in the months a total is entered for. */
export type Held = {
  readonly months: Months;
  readonly sum: Sum;
  /** Entered in detail: by name, or below. */
  readonly parts: number;
  readonly totals: readonly TotalChoice[];
  /** What has told the figure already: it changes with a reason only. */
  readonly toldBy: readonly Told[];
};

export type TotalEntry = {
  readonly standing: Standing;
  readonly options: readonly Period[];
  readonly asked: string;
  readonly period: Period | undefined;
  /** The terms that the period straddles, where it has to be said which is meant. */
  readonly straddled: readonly CountedTerm[];
  readonly term: string | undefined;
  /** Nothing while the period or its term is open. */
  readonly held: Held | undefined;
};

/** What the form for a period's total needs; nothing where the organization is out of reach. */
export async function readTotalEntry(
  access: Access<"admission.record">,
  code: string,
  query: Query,
): Promise<TotalEntry | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const terms = countedTerms(standing.organization.path, standing.termRows);
  const asked = periodSaid(query) ?? String(yearOf(monthOfDay(access.today)));
  const period = periodNamed(asked, terms);
  const term = said(query, "term");
  const months = period && monthsOfTotal(period, terms, term);
  const needsTerm = period !== undefined && !monthsOfTotal(period, terms).ok;
  return {
    standing,
    options: totalPeriods(terms, access.today),
    asked,
    period,
    straddled: needsTerm ? termsOver(period, terms) : [],
    term: needsTerm && months?.ok ? term : undefined,
    held: months?.ok ? await readHeld(access, standing, terms, months.value) : undefined,
  };
}

async function readHeld(
  access: Access<"admission.record">,
  { organization }: Standing,
  terms: readonly CountedTerm[],
  months: Months,
): Promise<Held | undefined> {
  const [[sum], { ownTotal }, totals, toldBy] = await Promise.all([
    sumSpans(access, [{ organizationId: organization.id, ...months }]),
    findOwnTotal(access, organization, months),
    listOpenTotals(access, organization, months, "ownTotal"),
    listToldBy(access, organization, months),
  ]);
  return sum && { months, sum, parts: sum.admitted - ownTotal, totals: totalChoices(access, totals, terms), toldBy };
}
