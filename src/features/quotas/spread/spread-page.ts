import "server-only";
import type { AskAccess } from "@/access/access-to";
import { listCandidateCounts } from "@/data/candidates/candidates";
import { sumSpans } from "@/data/ledger/rollups";
import { type Child, listChildren } from "@/data/organizations/children";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { listRevisionsFor, type RecordedQuota } from "@/data/quotas/quotas";
import { type Access, covers } from "@/domain/access";
import { inSight } from "@/domain/candidates/stage";
import type { Day } from "@/domain/day";
import { measuredAgainst, type Period } from "@/domain/period";
import { unassignedYear } from "@/domain/quotas/assignment-due";
import { leading, type OfBases, openOf, type Quota, standingOn } from "@/domain/quotas/quota";
import { type CountedTerm, countedTerms, periodNamed } from "@/domain/term";
import { countedPast, nothing, type Past, pastOf, pastSpans, type Results, resultsOf } from "./past";
import { type Asked, type Proposed, proposedFor } from "./proposed";
import type { SpreadRow } from "./spread-row";

export type SpreadPage = {
  readonly standing: Standing;
  readonly terms: readonly CountedTerm[];
  readonly period: Period;
  readonly past: Past;
  readonly today: Day;
  readonly held: OfBases<Quota>;
  /** The quota that is spread. */
  readonly lead: Quota | undefined;
  readonly results: Results;
  readonly rows: readonly SpreadRow[];
  readonly proposed: Proposed | undefined;
  /** What was just recorded: one of its decisions, and the places that were given a quota in the same act. */
  readonly done: { readonly id: string; readonly rows: readonly SpreadRow[] } | undefined;
  /** The year that should have been assigned to those below by now, and to how many it is not. */
  readonly unassigned: { readonly year: number; readonly places: number } | undefined;
};

/**
 * The quota of an organization spread over those below it in a period; the running year where none is named. Nothing
 * where it is out of reach, "period" where there is no such period.
 */
export async function readSpread(
  access: Access<"attainment.read">,
  ask: AskAccess,
  code: string,
  asked: Asked,
): Promise<SpreadPage | "period" | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { organization, termRows } = standing;
  const terms = countedTerms(organization.path, termRows);
  const named = periodNamed(asked.period ?? access.today.slice(0, 4), terms);
  if (!named) return "period";
  const period = measuredAgainst(named);
  const [children, assigner] = await Promise.all([listChildren(access, organization.id, period), ask("quota.assign")]);
  const ids = [organization.id, ...children.map((child) => child.organization.id)];
  const past = pastOf(period, terms);
  const pasts = children.map((child) => countedPast(past, child.organization.path, [...termRows, ...child.termRows]));
  const [revisions, counted, sums] = await Promise.all([
    listRevisionsFor(access, ids, period),
    listCandidateCounts(access, organization.id),
    sumSpans(
      access,
      [past, ...pasts].flatMap((one, index) => pastSpans(ids[index] ?? 0, one)),
    ),
  ]);
  const results = resultsOf(sums, past);
  if (results.length !== ids.length) throw new Error("fewer sums than spans");
  const onTheWay = new Map(counted.map((one) => [one.code, one.stages]));
  const of = (id: number) => revisions.filter((one) => one.organizationId === id);
  const held = openOf(standingOn(of(organization.id), access.today));
  const mayAssign = ({ organization: { path, parentId, closedOn } }: Child) =>
    parentId === organization.id && closedOn === null && covers(assigner?.places ?? [], path);
  const rows = children
    .map(
      (child, index): SpreadRow => ({
        ...child,
        held: openOf(standingOn(of(child.organization.id), access.today)),
        results: results[index + 1] ?? nothing,
        candidates: inSight(onTheWay.get(child.organization.code) ?? {}),
        seen: lastRevision(of(child.organization.id)),
        isOpen: mayAssign(child),
      }),
    )
    .sort((a, b) => a.organization.name.localeCompare(b.organization.name, "vi", { numeric: true }));
  const lead = leading(period.kind).flatMap((basis) => held[basis] ?? [])[0];
  const page = { standing, terms, period, past, today: access.today, held, lead, rows };
  return {
    ...page,
    results: results[0] ?? nothing,
    proposed: rows.some((row) => row.isOpen) ? proposedFor(page, asked) : undefined,
    done: givenWith(asked.done, rows, revisions),
    unassigned: unassignedBelow(page),
  };
}

function givenWith(id: string | undefined, rows: readonly SpreadRow[], revisions: readonly RecordedQuota[]) {
  const one = revisions.find((revision) => String(revision.id) === id);
  if (id === undefined || !one) return undefined;
  const given = revisions.filter(({ basis, recordedAt }) => basis === one.basis && recordedAt === one.recordedAt);
  const places = new Set(given.map(({ organizationId }) => organizationId));
  return { id, rows: rows.filter(({ organization }) => places.has(organization.id)) };
}

const lastRevision = (revisions: readonly Quota[]) =>
  Math.max(0, ...revisions.flatMap(({ basis, revision }) => (basis === "ASSIGNED" ? [revision] : [])));

function unassignedBelow({ rows, period, today }: Pick<SpreadPage, "rows" | "period" | "today">) {
  // What was assigned and has ended was assigned in time.
  const isAssigned = (row: SpreadRow) => (year: number) => period.name !== String(year) || row.seen > 0;
  const years = rows.flatMap((row) => unassignedYear(row.organization, today, isAssigned(row)) ?? []);
  const [year] = years;
  return year === undefined ? undefined : { year, places: years.length };
}
