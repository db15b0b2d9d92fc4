import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { toDay } from "../dates";
import { db } from "../db";
import { setReach } from "../reach";

/** A day on which the kept count of members is not what the stays say. */
export type MiscountedDay = {
  readonly code: string;
  readonly on: Day;
  readonly stored: number;
  readonly counted: number;
};

/** Counts all stays anew and answers every day that differs. */
export async function listMiscounted(access: Access<"ledger.keep">): Promise<MiscountedDay[]> {
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<(Omit<MiscountedDay, "on"> & { on: Date })[]>`
      SELECT coalesce(o.code, d.place::text) AS code, d."on", d.stored, d.counted
      FROM (
        SELECT coalesce(r."organizationId", c."organizationId") AS place, coalesce(r."on", c."on") AS "on",
          coalesce(r.official + r.probationary, 0) AS stored, coalesce(c.official + c.probationary, 0) AS counted,
          coalesce(r.official, 0) <> coalesce(c.official, 0) OR coalesce(r.probationary, 0) <> coalesce(c.probationary, 0) AS differs
        FROM "MemberRollup" r FULL JOIN member_recount() c ON r."organizationId" = c."organizationId" AND r."on" = c."on") d
      LEFT JOIN "Organization" o ON o.id = d.place
      WHERE d.differs ORDER BY 1, 2 LIMIT 1000`,
  ]);
  return rows.map((row) => ({ ...row, on: toDay(row.on) }));
}
