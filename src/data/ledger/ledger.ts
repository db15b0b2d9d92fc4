import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { isUuid } from "@/domain/input";
import type { NewEntry, OpenTotal } from "@/domain/ledger/admission";
import type { Earlier } from "@/domain/ledger/cell-entry";
import type { Counts } from "@/domain/ledger/rollup";
import { lastDay, type Months, yearOf } from "@/domain/month";
import { idsOf, isCell, type Organization } from "@/domain/organization";
import { yearPeriod } from "@/domain/period";
import { type Result, yes } from "@/domain/result";
import { change, type Once, type Tx } from "../change";
import { toDate } from "../dates";
import { db } from "../db";
import { createMember, type NewMember } from "../members/members";
import { enrolKnown } from "../persons/known-person";
import { keepOpen } from "./closed-months";
import { holdersDrawnFrom, listEarlier } from "./earlier-entries";
import { type Provenance, writeEntries } from "./entries";
import { listOpenTotals } from "./open-totals";
import { sumSpans } from "./rollups";

type Recorder = Access<"admission.record">;

export type LedgerFacts = {
  /** The organization with the path it had on the day of the entry, else on the last day of the months. */
  readonly organization: Organization;
  readonly sum: Counts;
  /** Entered at the organization itself for exactly these months, names left out. */
  readonly ownTotal: number;
  readonly isReported: boolean;
  readonly openTotals: readonly OpenTotal[];
  /** What the year holds, where the organization itself has said a total for more of it than these months. */
  readonly ownYear: number | null;
  /** Only where they are taken back from: the totals entered here for exactly these months, the newest first. */
  readonly earlier: readonly Earlier[];
};

export type Recorded = {
  readonly id: string;
  readonly organization: string;
  readonly count: number;
  /** What was recorded all the same. */
  readonly warnings?: readonly RecordedWarning[];
};

export type RecordedWarning = {
  readonly code: "admission.moreThanMembers";
  readonly values: { readonly total: number; readonly members: number };
};

type At = {
  readonly organization: Organization;
  readonly months: Months;
  /** The day of a dated entry. */
  readonly on?: Day;
  /** The total drawn from, if one is. */
  readonly total?: string | undefined;
  readonly entering: "NAMED" | "TOTAL";
  /** The number is lowered: what was entered before is taken back, and goes back to where it was drawn from. */
  readonly lowers?: boolean;
  readonly once: Once;
  readonly member?: NewMember;
  /** Somebody known is admitted: decides under the lock, then makes the member; `close` is told the entry. */
  readonly admits?: (tx: Tx) => Promise<Result<Admitted>>;
  readonly provenance?: Provenance;
  /** Why, where a paper has told the figure. */
  readonly reason: string | undefined;
  /** What the sender is told although it is recorded. */
  readonly warn?: (facts: LedgerFacts) => readonly RecordedWarning[];
};

export type Admitted = { readonly memberId: string; readonly close: (entryId: string) => Promise<unknown> };

/** Reads the facts under lock, lets `decide` judge them, and writes what it answers with its roll-up and audit line. */
export async function enterLedger(
  access: Recorder,
  at: At,
  decide: (facts: LedgerFacts) => Result<NewEntry[]>,
): Promise<Result<Recorded>> {
  const { organization, once } = at;
  const drawnFrom = [...(await holdersOf(at)), ...(at.lowers ? await holdersDrawnFrom(organization, at.months) : [])];
  const where = { lock: [organization.id], drawnFrom };
  return change(access, { ...where, chain: organization.id, once }, async (tx) => {
    const facts = await readFacts(tx, access, at);
    const decided = decide(facts);
    if (!decided.ok) return decided;
    const open = await keepOpen(tx, decided.value, at.reason);
    if (!open.ok) return open;
    const { entries, why } = open.value;
    const admitted = await admit(tx, at);
    if (!admitted.ok) return admitted;
    const [id = ""] = await writeEntries(tx, access, entries, admitted.value.memberId, at.provenance);
    await admitted.value.close(id);
    const warnings = at.warn?.(facts) ?? [];
    const answer = {
      id,
      organization: organization.code,
      count: decided.value[0]?.count ?? 0,
      ...(warnings.length > 0 && { warnings: [...warnings] }),
    };
    const line = { subject: `admission:${id}`, after: decided.value.map(told), reason: forTrail(admitted.value, why) };
    return yes({ answer, line, writtenAt: placesOf(entries) });
  });
}

/** The member of a named entry: somebody new, or somebody known; nobody of a total. */
async function admit(tx: Tx, { organization, member, admits }: At): Promise<Result<Admitted | typeof nobody>> {
  if (admits) return admits(tx);
  if (!member) return yes(nobody);
  const entered = member.person
    ? await enrolKnown(tx, "admission", member.person, organization, member)
    : yes(await createMember(tx, organization, member));
  return entered.ok ? yes({ ...nobody, memberId: entered.value }) : entered;
}

const nobody = { memberId: null, close: async () => undefined };

/** The organization whose total was chosen: the place itself or one it stands under, then or now. Any other is nobody's to lock. */
async function holdersOf({ organization, months, on, total }: At): Promise<number[]> {
  if (!total || !isUuid(total)) return [];
  const ids = [...idsOf(organization.path), ...idsOf(await pathOn(db, organization, on ?? lastDay(months.to)))];
  const held = await db.admission.findMany({
    where: { id: total, organizationId: { in: ids } },
    select: { organizationId: true },
  });
  return held.map(({ organizationId }) => organizationId);
}

/** Why somebody's entry was made or withdrawn stands in the ledger alone, where it can be forgotten with the person. */
export const forTrail = ({ memberId }: { readonly memberId: string | null }, reason: string | null | undefined) =>
  memberId ? null : (reason ?? null);

/** Where entries are written. */
export const placesOf = (entries: readonly NewEntry[]) => entries.map(({ organizationId }) => organizationId);

/** What the audit keeps of an entry: where, when, how many; nothing personal. */
export const told = ({ organizationId, kind, date, from, to, count, reports, correctsId, itemisesId }: NewEntry) => ({
  organizationId,
  kind,
  date,
  from,
  to,
  count,
  ...(correctsId && { correctsId }),
  ...(itemisesId && { itemisesId }),
  ...(reports < 0 && { withdraws: true }),
});

async function readFacts(
  tx: Tx,
  access: Recorder,
  { organization, months, on, entering, lowers }: At,
): Promise<LedgerFacts> {
  const year = yearPeriod(yearOf(months.from));
  const spans = [months, year].map(({ from, to }) => ({ organizationId: organization.id, from, to }));
  const [sum, yearSum] = await sumSpans(access, spans, tx);
  if (!sum || !yearSum) throw new Error("a sum of no span");
  const exact = {
    organizationId_fromMonth_toMonth: { organizationId: organization.id, fromMonth: months.from, toMonth: months.to },
  };
  const bucket = await tx.admissionRollup.findUnique({ where: exact });
  const path = await pathOn(tx, organization, on ?? lastDay(months.to));
  const besides = entering === "TOTAL" ? "ownTotal" : "nothing";
  return {
    organization: { ...organization, path },
    sum,
    ownTotal: (bucket?.own ?? 0) - (isCell(organization.kind) ? (bucket?.named ?? 0) : 0),
    isReported: (bucket?.ownReports ?? 0) > 0,
    ownYear: (await hasOwnTotalAround(tx, organization, months, year)) ? yearSum.admitted : null,
    openTotals: await listOpenTotals(access, { id: organization.id, path }, months, besides, tx),
    earlier: lowers ? await listEarlier(tx, organization, months) : [],
  };
}

/** Whether the organization itself has said a total for more of the year than these months. */
async function hasOwnTotalAround(tx: Tx, { id }: Organization, months: Months, year: Months) {
  const around = await tx.admissionRollup.findFirst({
    where: {
      organizationId: id,
      fromMonth: { gte: year.from, lte: months.from },
      toMonth: { gte: months.to, lte: year.to },
      NOT: { fromMonth: months.from, toMonth: months.to },
      ownReports: { gt: 0 },
    },
    select: { organizationId: true },
  });
  return around !== null;
}

/** An entry keeps the ancestors of its last day. */
async function pathOn(tx: Tx, organization: Organization, on: Day) {
  const placement = await tx.placement.findFirst({
    where: { organizationId: organization.id, from: { lte: toDate(on) } },
    orderBy: { from: "desc" },
    select: { path: true },
  });
  return placement?.path ?? organization.path;
}
