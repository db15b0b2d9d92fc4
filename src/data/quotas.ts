import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Period } from "@/domain/period";
import type { Quota } from "@/domain/quota";
import { toDate, toDay, toDayOrNull } from "./dates";
import { db } from "./db";
import { Prisma } from "./generated/client";
import { withinSql } from "./reach";

/** Quotas in force on a day: all of one organization, and of others those for one period. Closed ones are left out. */
export async function listQuotas(
  access: Access<"attainment.read">,
  asked: { readonly of: number; readonly others: readonly number[]; readonly period: Period; readonly on: Day },
): Promise<Quota[]> {
  const { of, others, period, on } = asked;
  const same = period.termId
    ? Prisma.sql`q."termId" = ${period.termId}`
    : Prisma.sql`q."termId" IS NULL AND q."fromMonth" = ${period.from} AND q."toMonth" = ${period.to}`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (q."organizationId", span, q.basis) q.*, coalesce('t' || q."termId", q."fromMonth" || '-' || q."toMonth") AS span
    FROM "Quota" q JOIN "Organization" o ON o.id = q."organizationId" AND ${withinSql(access)}
    WHERE (q."organizationId" = ${of} OR (q."organizationId" = ANY(${[...others]}::int[]) AND ${same})) AND q."decidedOn" <= ${toDate(on)}
    ORDER BY q."organizationId", span, q.basis, q."decidedOn" DESC, q.revision DESC`;
  return rows.map(toQuota).filter((quota) => !quota.closes);
}

/** Every revision of an organization's quotas, the newest first. */
export async function listRevisions(access: Access<"attainment.read">, organizationId: number): Promise<Quota[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT q.* FROM "Quota" q JOIN "Organization" o ON o.id = q."organizationId" AND ${withinSql(access)}
    WHERE q."organizationId" = ${organizationId}
    ORDER BY q."toMonth" DESC, q."fromMonth", q.basis, q."decidedOn" DESC, q.revision DESC LIMIT 500`;
  return rows.map(toQuota);
}

type Row = Omit<Quota, "from" | "to" | "decidedOn" | "rateBaseOn"> & {
  fromMonth: number;
  toMonth: number;
  decidedOn: Date;
  rateBaseOn: Date | null;
};

const toQuota = (row: Row): Quota => ({
  id: row.id,
  organizationId: row.organizationId,
  termId: row.termId,
  from: row.fromMonth,
  to: row.toMonth,
  basis: row.basis,
  revision: row.revision,
  shape: row.shape,
  required: row.required,
  max: row.max,
  rateBasisPoints: row.rateBasisPoints,
  rateBase: row.rateBase,
  rateBaseOn: toDayOrNull(row.rateBaseOn),
  closes: row.closes,
  decisionNo: row.decisionNo,
  decidedOn: toDay(row.decidedOn),
  certainty: row.certainty,
  source: row.source,
});
