import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Tx } from "../change";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { setReach, subtreesSql } from "../reach";
import { livingThere, servedOn, thereOn } from "./columns";

/** A hamlet that something is missing in. */
export type HamletGap = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  /** The commune's. */
  readonly organizationId: number;
  readonly path: string;
  readonly from: Day;
  /** Recorded as without a cell, or its cell has ended or left the commune; where nobody has said is no gap. */
  readonly isWithoutCell: boolean;
  /** Since that is so, as far as it was recorded. */
  readonly withoutCellSince: Day | null;
  /** No member is recorded there though every member of the commune's register is recorded somewhere. */
  readonly isWithoutMember: boolean;
};

/**
 * The hamlets of a subtree without a cell or without a member on the day, in one question whatever its size. While
 * members of a commune are recorded in no hamlet, nobody can say that a hamlet of it has none. Members are those of
 * today, for where somebody lived before is not kept.
 */
export async function listHamletGaps(access: Access<"attainment.read">, path: string, on: Day): Promise<HamletGap[]> {
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<HamletGap[]>(gapsSql(on, subtreesSql(access, Prisma.sql`h.path`, path))),
  ]);
  return rows;
}

/** The same of the hamlets `h` of some communes, within the reach that the transaction has set. */
export const readHamletGaps = (tx: Tx, communes: readonly number[], on: Day): Promise<HamletGap[]> =>
  tx.$queryRaw<HamletGap[]>(gapsSql(on, Prisma.sql`h."organizationId" = ANY(${[...communes]}::int[])`));

const gapsSql = (on: Day, condition: Prisma.Sql) => Prisma.sql`
      WITH reached AS MATERIALIZED (
        SELECT h.id, h.code, h.name, h."organizationId", h.path, h."from", served.how IN ('NONE', 'LOST') AS "isWithoutCell",
          CASE served.how WHEN 'NONE' THEN served."from" WHEN 'LOST' THEN served."closedOn" + 1 END AS "withoutCellSince", living.members
        FROM "Locality" h ${servedOn(on)} ${livingThere}
        WHERE ${condition} AND ${thereOn(on)}),
      placed AS (
        SELECT c."organizationId" AS id, EXISTS (
          SELECT FROM "Person" p WHERE p.path >= c.path AND p.path < rtrim(c.path, '/') || '0'
            AND p.standing IN ('PROBATIONARY', 'OFFICIAL')) AND NOT EXISTS (
          SELECT FROM "Person" p WHERE p.path >= c.path AND p.path < rtrim(c.path, '/') || '0'
            AND p.standing IN ('PROBATIONARY', 'OFFICIAL') AND p."localityId" IS NULL) AS everybody
        FROM (SELECT DISTINCT "organizationId", path FROM reached) c)
      SELECT r.id, r.code, r.name, r."organizationId", r.path, to_char(r."from", 'YYYY-MM-DD') AS "from", r."isWithoutCell", to_char(r."withoutCellSince", 'YYYY-MM-DD') AS "withoutCellSince",
        r.members = 0 AND placed.everybody AS "isWithoutMember"
      FROM reached r JOIN placed ON placed.id = r."organizationId"
      WHERE r."isWithoutCell" OR (r.members = 0 AND placed.everybody) ORDER BY r.path, r.id`;
