import "server-only";
import type { Access } from "@/domain/access";
import type { Cohort } from "@/domain/figures/cohort";
import { monthOf } from "@/domain/month";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { setReach, subtreesSql } from "../reach";

export type PlaceCohort = Cohort & { readonly organizationId: number };

/**
 * Persons admitted by name at or below `path` in each of some years, counted for each of some organizations by the place
 * they were admitted at, whatever became of them since. No name is read. In one question.
 */
export const countCohorts = (
  access: Access<"attainment.read">,
  path: string,
  ids: readonly number[],
  years: readonly number[],
): Promise<PlaceCohort[]> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    const months = years.flatMap((year) => Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1)));
    const today = Prisma.sql`${toDate(access.today)}::date`;
    return tx.$queryRaw<PlaceCohort[]>`
      WITH person AS MATERIALIZED (
        SELECT n.path, n."fromMonth" / 12 AS year, m.id IS NOT NULL AND m."joinedOn" IS NOT NULL AS "isKnown",
          m."officialOn" <= ${today} AS "isOfficial", m."joinedOn" + interval '12 months' <= ${today} AS "isDue12",
          m."joinedOn" + interval '24 months' <= ${today} AS "isDue24",
          m."leftOn" < m."joinedOn" + interval '24 months' AND m."leftOn" <= ${today} AS "isGone",
          m."leftOn" IS NOT NULL AND EXISTS (SELECT FROM "Departure" d WHERE d."memberId" = m.id AND d."takenBackAt" IS NULL
            AND d.kind IN ('RESIGNATION', 'STRUCK_OFF', 'EXPELLED')) AS "hasLeft"
        FROM unnest(${months}::int[]) AS month
        JOIN "Admission" n ON n."fromMonth" = month AND n."memberId" IS NOT NULL AND n.kind = 'NAMED'
          AND ${subtreesSql(access, Prisma.sql`n.path`, path)}
        LEFT JOIN "Member" m ON m.id = n."memberId" AND m.status <> 'VOID'
        WHERE NOT EXISTS (SELECT FROM "Admission" c WHERE c."correctsId" = n.id))
      SELECT a::int AS "organizationId", p.year, count(*)::int AS named,
        count(*) FILTER (WHERE "isKnown")::int AS known,
        count(*) FILTER (WHERE "isKnown" AND "isDue12")::int AS due12,
        count(*) FILTER (WHERE "isKnown" AND "isDue12" AND "isOfficial")::int AS official,
        count(*) FILTER (WHERE "isKnown" AND "isDue24")::int AS due24,
        count(*) FILTER (WHERE "isKnown" AND "isDue24" AND "isGone" AND "hasLeft")::int AS "left",
        count(*) FILTER (WHERE "isKnown" AND "isDue24" AND "isGone" AND NOT "hasLeft")::int AS gone
      FROM person p, unnest(string_to_array(trim(BOTH '/' FROM p.path), '/')::int[]) a
      WHERE a = ANY(${[...ids]}::int[]) GROUP BY a, p.year ORDER BY a, p.year`;
  });
