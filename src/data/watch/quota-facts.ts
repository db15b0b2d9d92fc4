import "server-only";
import { byOrganization } from "@/domain/by-organization";
import type { Day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import type { Quota } from "@/domain/quotas/quota";
import type { CountedTerm } from "@/domain/term";
import type { Given } from "@/domain/watch/facts-of";
import type { Tx } from "../change";
import { toDate } from "../dates";

/** Every revision, decided by the day, of the quotas for two years and for terms; in one question. */
export async function readQuotas(
  tx: Tx,
  ids: readonly number[],
  year: number,
  today: Day,
): Promise<Map<number, Quota[]>> {
  const [all] = await tx.$queryRaw<{ rows: Quota[] }[]>`
    SELECT coalesce(json_agg(q), '[]') AS rows FROM (
      SELECT id, "organizationId", "termId", "fromMonth" AS "from", "toMonth" AS "to", basis, revision, shape, required, max, "rateBasisPoints",
        "rateBase", "rateBaseOn", closes, "decisionNo", "decidedOn", certainty, source
      FROM "Quota" WHERE "organizationId" = ANY(${[...ids]}::int[]) AND "decidedOn" <= ${toDate(today)}::date
        AND ("termId" IS NOT NULL OR ("fromMonth" IN (${monthOf(year - 1, 1)}, ${monthOf(year, 1)}) AND "toMonth" = "fromMonth" + 11))) q`;
  return byOrganization(all?.rows ?? []);
}

/** What superiors have assigned directly below themselves for a year, added up. */
export async function readGiven(tx: Tx, ids: readonly number[], year: number, today: Day): Promise<Map<number, Given>> {
  const [all] = await tx.$queryRaw<{ rows: Given[] }[]>`
    SELECT coalesce(json_agg(g), '[]') AS rows FROM (
      SELECT held."parentId", sum(held.required)::int AS below, count(*)::int AS places, max(held."decidedOn") AS "decidedOn"
      FROM (
        SELECT DISTINCT ON (q."organizationId") o."parentId", q.required, q."decidedOn", q.closes
        FROM "Organization" o JOIN "Quota" q ON q."organizationId" = o.id
        WHERE o."parentId" = ANY(${[...ids]}::int[]) AND o."closedOn" IS NULL AND q.basis = 'ASSIGNED' AND q."termId" IS NULL
          AND q."fromMonth" = ${monthOf(year, 1)} AND q."toMonth" = ${monthOf(year, 12)} AND q."decidedOn" <= ${toDate(today)}::date
        ORDER BY q."organizationId", q."decidedOn" DESC, q.revision DESC) held
      WHERE NOT held.closes GROUP BY held."parentId") g`;
  return new Map((all?.rows ?? []).map((row) => [row.parentId, row]));
}

/** The rows of term dates that places count by: their own and their superiors'. */
export const readTermRows = (tx: Tx, ids: readonly number[]): Promise<CountedTerm[]> => tx.$queryRaw<CountedTerm[]>`
  SELECT d."termId" AS id, t.name, d."organizationId", d."fromMonth" AS "from", d."toMonth" AS "to", d.certainty, d.source
  FROM "TermDates" d JOIN "Term" t ON t.id = d."termId" WHERE d."organizationId" = ANY(${[...ids]}::int[])`;
