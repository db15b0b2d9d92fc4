import "server-only";
import type { AskAccess } from "@/access/access-to";
import { type Sum, sumSpans } from "@/data/ledger/rollups";
import { listChildren } from "@/data/organizations/children";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { listReturns, type ReturnState } from "@/data/returns/returns";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import { isTold } from "@/domain/ledger/rollup";
import { contains, monthOf, monthOfDay, yearOf } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { type Period, periodOfMonths, yearPeriod } from "@/domain/period";
import { type Finding, returnChecks } from "@/domain/returns/check";
import type { ReturnFigures } from "@/domain/returns/figures";
import { handInFrom, handsIn, isHandedIn, type ReturnStatus, returnPeriod } from "@/domain/returns/return";

type Figures = {
  readonly status: ReturnStatus;
  /** As it was handed in; null where it was not. */
  readonly handed: number | null;
  readonly handedInOn: Day | null;
  readonly steps: number;
  /** Null where nobody has said anything. */
  readonly now: number | null;
};

export type OwnReturn = Figures & {
  readonly period: Period;
  readonly isOpen: boolean;
  /** How many of its persons stand in none of the periods that it is divided into. */
  readonly unphased: number;
};
export type ReturnBelow = Figures & {
  readonly organization: Organization;
  readonly isJudged: boolean;
  /** Of what waits for the visitor's answer: what to look at before it is accepted. */
  readonly findings: readonly Finding[];
};

/** The returns of an organization in a year, and those of the organizations below for one period. */
export type ReturnsPage = {
  readonly standing: Standing;
  readonly period: Period;
  readonly today: Day;
  readonly own: readonly OwnReturn[];
  /** What needs the superior's hand first; empty where nobody below hands in. */
  readonly below: readonly ReturnBelow[];
  readonly mayHandIn: boolean;
  /** The return below that was dealt with just now. */
  readonly done: ReturnBelow | undefined;
};

type Query = { readonly period?: string | undefined; readonly done?: string | undefined };

/** Nothing where the organization hands in nothing or is out of reach; "period" where a return has no such period. */
export async function readReturns(
  access: Access<"attainment.read">,
  ask: AskAccess,
  code: string,
  query: Query = {},
): Promise<ReturnsPage | "period" | undefined> {
  const standing = await findStanding(access, code);
  if (!standing || !handsIn(standing.organization.kind)) return undefined;
  const { organization } = standing;
  const period = query.period === undefined ? latest(access.today) : returnPeriodNamed(query.period);
  if (!period) return "period";
  const year = yearPeriod(yearOf(period.from));
  const periods = periodsOf(year);
  const children = (await listChildren(access, organization.id, period))
    .map((child) => child.organization)
    .filter(({ kind }) => handsIn(kind));
  const [states, sums, judge, hand] = await Promise.all([
    listReturns(access, { of: organization.id, within: year, others: children.map(({ id }) => id), period }),
    sumSpans(access, [
      ...periods.map(({ from, to }) => ({ organizationId: organization.id, from, to })),
      ...children.map(({ id }) => ({ organizationId: id, from: period.from, to: period.to })),
    ]),
    ask("return.judge"),
    ask("return.hand"),
  ]);
  if (sums.length !== periods.length + children.length) throw new Error("fewer sums than spans");
  const figures = (id: number, of: Period, index: number) => figuresIn(states, id, of, sums[index]);
  const below = children
    .map((child, index) => ({
      organization: child,
      ...judgedBy(judge, child, waitingOf(states, child.id), { period, today: access.today }),
      ...figures(child.id, period, periods.length + index),
    }))
    .sort(byNeed);
  return {
    standing,
    period,
    today: access.today,
    own: periods.map((one, index) => ({
      period: one,
      isOpen: access.today >= handInFrom(one),
      ...figures(organization.id, one, index),
      unphased: unphasedIn(one, periods, sums),
    })),
    below,
    mayHandIn: hand !== undefined && covers(hand.places, organization.path),
    done: below.find((one) => one.organization.code === query.done && one.steps > 0),
  };
}

const waitingOf = (states: readonly ReturnState[], id: number) =>
  states.find(({ organizationId, waiting }) => organizationId === id && waiting !== null)?.waiting ?? null;

type Judging = { readonly period: Period; readonly today: Day };

function judgedBy(
  judge: Pick<Access, "places"> | undefined,
  { path }: Organization,
  figures: ReturnFigures | null,
  at: Judging,
): Pick<ReturnBelow, "isJudged" | "findings"> {
  const isJudged = judge !== undefined && covers(judge.places, path);
  const findings = isJudged && figures ? returnChecks({ ...at, figures, earlier: undefined, parts: [] }) : [];
  return { isJudged, findings };
}

/** How many of those below have handed in. */
export const handedInOf = ({ below }: Pick<ReturnsPage, "below">) =>
  below.filter(({ status }) => isHandedIn(status)).length;

function figuresIn(states: readonly ReturnState[], id: number, { from, to }: Period, sum: Sum | undefined): Figures {
  const state = states.find((one) => one.organizationId === id && one.from === from && one.to === to);
  return {
    status: state?.status ?? "DRAFT",
    handed: state?.admitted ?? null,
    handedInOn: state?.handedInOn ?? null,
    steps: state?.steps ?? 0,
    now: sum && isTold(sum) ? sum.admitted : null,
  };
}

/** The year that may be handed in last. */
function latest(today: Day): Period {
  const year = yearPeriod(yearOf(monthOfDay(today)));
  return today >= handInFrom(year) ? year : yearPeriod(yearOf(year.from) - 1);
}

function returnPeriodNamed(name: string) {
  const period = returnPeriod(name);
  return period.ok ? period.value : undefined;
}

/** Of a year its halves, of a half its quarters, of a quarter its months: what the total of the whole has besides them. */
function unphasedIn(whole: Period, periods: readonly Period[], sums: readonly Sum[]) {
  const length = dividedInto[lengthOf(whole)];
  const admitted = (is: (one: Period) => boolean) =>
    periods.reduce((all, one, index) => all + (is(one) ? (sums[index]?.admitted ?? 0) : 0), 0);
  if (length === undefined) return 0;
  return admitted((one) => one === whole) - admitted((one) => lengthOf(one) === length && contains(whole, one));
}

const lengthOf = ({ from, to }: Period) => to - from + 1;

/** In months. */
const dividedInto: Partial<Record<number, number>> = { 12: 6, 6: 3, 3: 1 };

/** The year, its halves, its quarters, its months. */
function periodsOf(year: Period): Period[] {
  const first = monthOf(yearOf(year.from), 1);
  return [12, 6, 3, 1].flatMap((length) =>
    Array.from({ length: 12 / length }, (_, index) => {
      const from = first + index * length;
      return periodOfMonths({ from, to: from + length - 1 });
    }),
  );
}

const needs: Record<ReturnStatus, number> = { SUBMITTED: 0, DRAFT: 1, RETURNED: 2, ACCEPTED: 3, CLOSED: 4 };

const byNeed = (a: ReturnBelow, b: ReturnBelow) =>
  needs[a.status] - needs[b.status] || a.organization.name.localeCompare(b.organization.name, "vi", { numeric: true });
