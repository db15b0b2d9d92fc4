import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Months } from "@/domain/month";
import type { Period } from "@/domain/period";
import type { Quota } from "@/domain/quotas/quota";
import { type Asker, ask, beside } from "../ask";
import { toDate } from "../dates";
import { Prisma } from "../generated/client";
import { withinSql } from "../reach";

/** Every revision decided by a day, today's at least: all quotas of one organization, of others those for one period. One question. */
export async function listQuotas(
  access: Access<"attainment.read">,
  asked: { readonly of: number; readonly others: readonly number[]; readonly period: Period; readonly on: Day },
  client: Asker = beside,
): Promise<Quota[]> {
  const { of, others, period, on } = asked;
  const same = period.termId
    ? Prisma.sql`q."termId" = ${period.termId}`
    : Prisma.sql`q."termId" IS NULL AND q."fromMonth" = ${period.from} AND q."toMonth" = ${period.to}`;
  const known = on > access.today ? on : access.today;
  const [all] = await client.$queryRaw<{ rows: Row[] }[]>`
    SELECT coalesce(json_agg(q ORDER BY q."organizationId", q."fromMonth", q."toMonth", q.basis, q."decidedOn", q.revision), '[]') AS rows
    FROM "Quota" q JOIN "Organization" o ON o.id = q."organizationId" AND ${withinSql(access)}
    WHERE (q."organizationId" = ${of} OR (q."organizationId" = ANY(${[...others]}::int[]) AND ${same}))
      AND q."decidedOn" <= ${toDate(known)}`;
  return (all?.rows ?? []).map(toQuota);
}

/** Every revision of an organization's quotas, the newest first. */
export async function listRevisions(access: Access<"attainment.read">, organizationId: number): Promise<Quota[]> {
  const [all] = await ask<{ rows: Row[] }[]>`
    SELECT coalesce(json_agg(r), '[]') AS rows FROM (SELECT q.* FROM "Quota" q JOIN "Organization" o ON o.id = q."organizationId" AND ${withinSql(access)}
    WHERE q."organizationId" = ${organizationId}
    ORDER BY q."toMonth" DESC, q."fromMonth", q.basis, q."decidedOn" DESC, q.revision DESC LIMIT 500) r`;
  return (all?.rows ?? []).map(toQuota);
}

/** A revision with the moment it was recorded: those of one spread share it. */
export type RecordedQuota = Quota & { readonly recordedAt: string };

/** Every revision of the quotas that some organizations have for one period; of a term also those of the same months. */
export async function listRevisionsFor(
  access: Access<"attainment.read">,
  ids: readonly number[],
  { from, to, termId }: Period,
): Promise<RecordedQuota[]> {
  const [all] = await ask<{ rows: (Row & Pick<RecordedQuota, "recordedAt">)[] }[]>`
    SELECT coalesce(json_agg(q ORDER BY q."organizationId", q.basis, q.revision), '[]') AS rows
    FROM "Quota" q JOIN "Organization" o ON o.id = q."organizationId" AND ${withinSql(access)}
    WHERE q."organizationId" = ANY(${[...ids]}::int[])
      AND ((q."fromMonth" = ${from} AND q."toMonth" = ${to}) OR q."termId" = ${termId ?? null})`;
  return (all?.rows ?? []).map((row) => ({ ...toQuota(row), recordedAt: row.recordedAt }));
}

/** What is assigned for some months to the organizations directly below, added up. */
export type GivenBelow = Months & {
  readonly termId: number | null;
  readonly persons: number;
  readonly places: number;
  /** Some of them are ranges, of which the lower bound is added. */
  readonly hasRanges: boolean;
};

/** For every period what is in force on a day for those who stood directly below at some time within it; in one question. */
export const listGivenBelow = (access: Access<"attainment.read">, parentId: number, on: Day): Promise<GivenBelow[]> =>
  ask<GivenBelow[]>`
    SELECT max(held."fromMonth")::int AS "from", max(held."toMonth")::int AS "to", held."termId",
      sum(held.required)::int AS persons, count(*)::int AS places, bool_or(held.max IS NOT NULL) AS "hasRanges"
    FROM (
      SELECT DISTINCT ON (q."organizationId", span) q.*, coalesce('t' || q."termId", q."fromMonth" || '-' || q."toMonth") AS span
      FROM (SELECT DISTINCT "organizationId" AS id FROM "Placement" WHERE "parentId" = ${parentId}) below
      JOIN "Organization" o ON o.id = below.id AND ${withinSql(access)}
      JOIN "Quota" q ON q."organizationId" = o.id AND q.basis = 'ASSIGNED' AND q."decidedOn" <= ${toDate(on)}
      WHERE EXISTS (
        SELECT 1 FROM "Placement" p WHERE p."organizationId" = o.id AND p."parentId" = ${parentId}
          AND p."from" < make_date((q."toMonth" + 1) / 12, (q."toMonth" + 1) % 12 + 1, 1)
          AND (p."to" IS NULL OR p."to" >= make_date(q."fromMonth" / 12, q."fromMonth" % 12 + 1, 1)))
      ORDER BY q."organizationId", span, q."decidedOn" DESC, q.revision DESC) held
    WHERE NOT held.closes
    GROUP BY held.span, held."termId"`;

/** As JSON: one value for all rows, which the client need not take apart, and days as text. */
type Row = Omit<Quota, "from" | "to"> & { fromMonth: number; toMonth: number };

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
  rateBaseOn: row.rateBaseOn,
  closes: row.closes,
  decisionNo: row.decisionNo,
  decidedOn: row.decidedOn,
  certainty: row.certainty,
  source: row.source,
});
