import "server-only";
import type { Access } from "@/domain/access";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { setReach, subtreesSql } from "../reach";
import { livingThere, servedOn, thereOn } from "./columns";

/** How many hamlets there are at an organization and below it, and how they stand. */
export type HamletTotals = {
  readonly hamlets: number;
  readonly own: number;
  readonly joint: number;
  /** Without a cell; where nobody has said is `unrecorded`. */
  readonly withoutCell: number;
  readonly unrecorded: number;
  readonly withoutMember: number;
  /** Members of the register who are recorded in no hamlet. */
  readonly unplaced: number;
};

/** The same, added up in one question. */
export async function countHamlets(access: Access<"attainment.read">, path: string): Promise<HamletTotals> {
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<HamletTotals[]>`
      SELECT count(*)::int AS hamlets, count(*) FILTER (WHERE served.how = 'OWN')::int AS own,
        count(*) FILTER (WHERE served.how = 'JOINT')::int AS joint,
        count(*) FILTER (WHERE served.how IN ('NONE', 'LOST'))::int AS "withoutCell",
        count(*) FILTER (WHERE served.how = 'UNKNOWN')::int AS unrecorded,
        count(*) FILTER (WHERE living.members = 0)::int AS "withoutMember",
        (SELECT count(*)::int FROM "Person" p WHERE ${subtreesSql(access, Prisma.sql`p.path`, path)}
          AND p.standing IN ('PROBATIONARY', 'OFFICIAL') AND p."localityId" IS NULL) AS unplaced
      FROM "Locality" h ${servedOn(access.today)} ${livingThere}
      WHERE ${subtreesSql(access, Prisma.sql`h.path`, path)} AND ${thereOn(access.today)}`,
  ]);
  return rows[0] ?? { hamlets: 0, own: 0, joint: 0, withoutCell: 0, unrecorded: 0, withoutMember: 0, unplaced: 0 };
}
