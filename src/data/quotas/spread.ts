import "server-only";
import type { Access } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import type { Period } from "@/domain/period";
import type { QuotaFigures } from "@/domain/quotas/setting";
import type { SpreadPlace } from "@/domain/quotas/spread";
import { type Result, yes } from "@/domain/result";
import type { Line } from "../audit";
import { change, type Once, type Tx } from "../change";
import { toDay } from "../dates";
import type { Quota } from "../generated/client";
import { ofPeriod, told, toRow } from "./rows";

/** An organization below with the period as it counts it. */
type Receiver = { readonly organization: Organization; readonly period: Period };

type At = {
  /** Whose quota is spread: within reach or just above it. */
  readonly parent: Organization;
  readonly period: Period;
  readonly receivers: readonly Receiver[];
  readonly decisionNo: string | null;
  readonly once: Once;
};

/** `id` is the first revision written. */
export type Spread = { readonly organization: string; readonly period: string; readonly id: number };

/**
 * Assigns to many organizations at once: all are locked in one order, the revisions are one statement, and each has its
 * line in its own audit chain beside the one of who spreads.
 */
export const saveSpread = (
  access: Access<"quota.assign">,
  at: At,
  decide: (places: readonly SpreadPlace[]) => Result<{ readonly id: number; readonly figures: QuotaFigures }[]>,
): Promise<Result<Spread>> => {
  const { parent, period, receivers, once } = at;
  const where = {
    lock: receivers.map(({ organization }) => organization.id),
    drawnFrom: [parent.id],
    chain: parent.id,
  };
  return change<Spread>(access, { ...where, once }, async (tx) => {
    const before = await revisionsOf(tx, at);
    const decided = decide(await placesOf(tx, at, before));
    if (!decided.ok) return decided;
    const latest = new Map(before.map((row) => [row.organizationId, row]));
    const rows = decided.value.flatMap(({ id, figures }) => {
      const receiver = receivers.find(({ organization }) => organization.id === id);
      const revision = (latest.get(id)?.revision ?? 0) + 1;
      return receiver ? [toRow(access, { ...at, ...receiver, basis: "ASSIGNED", revision }, figures)] : [];
    });
    const written = await tx.quota.createManyAndReturn({ data: rows });
    const answer = { organization: parent.code, period: period.name, id: written[0]?.id ?? 0 };
    return yes({ answer, line: lineOf(at, written), linesOf: new Map(written.map((row) => ownLine(row, latest))) });
  });
};

/** Of every receiver, the latest last. A term may be counted in other months below. */
const revisionsOf = (tx: Tx, { receivers }: At) => {
  const periods = new Map(receivers.map(({ period }) => [`${period.from}-${period.to}`, period]));
  return tx.quota.findMany({
    where: {
      basis: "ASSIGNED",
      organizationId: { in: receivers.map(({ organization }) => organization.id) },
      OR: [...periods.values()].flatMap((period) => ofPeriod(period).OR),
    },
    orderBy: { revision: "asc" },
  });
};

async function placesOf(tx: Tx, { parent, receivers }: At, revisions: readonly Quota[]): Promise<SpreadPlace[]> {
  const ids = receivers.map(({ organization }) => organization.id);
  const rows = await tx.organization.findMany({
    where: { id: { in: ids } },
    select: { id: true, code: true, parentId: true, closedOn: true },
  });
  return rows.map(({ id, code, parentId, closedOn }) => ({
    id,
    code,
    isBelow: parentId === parent.id && closedOn === null,
    revisions: revisions.filter(({ organizationId }) => organizationId === id),
  }));
}

function ownLine(row: Quota, latest: ReadonlyMap<number, Quota>): [number, Line] {
  const before = latest.get(row.organizationId);
  return [
    row.organizationId,
    { subject: `quota:${row.id}`, after: told(row), ...(before && { before: told(before) }) },
  ];
}

/** What who spreads is told of it: how many places, how many persons, and each of them by its code. */
function lineOf({ period, receivers, decisionNo }: At, rows: readonly Quota[]): Line {
  const codes = new Map(receivers.map(({ organization: { id, code } }) => [id, code]));
  const given = rows.map((row) => [codes.get(row.organizationId) ?? "", row.required] as const);
  const [first] = rows;
  return {
    subject: "quota:spread",
    after: {
      fromMonth: period.from,
      toMonth: period.to,
      places: rows.length,
      persons: given.reduce((sum, [, required]) => sum + required, 0),
      given: Object.fromEntries(given),
      decisionNo,
      decidedOn: first ? toDay(first.decidedOn) : null,
    },
  };
}
