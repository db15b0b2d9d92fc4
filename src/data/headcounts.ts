import "server-only";
import type { Access } from "@/domain/access";
import type { Certainty } from "@/domain/certainty";
import type { Day } from "@/domain/day";
import { toDate, toDay } from "./dates";
import { db } from "./db";
import type { Prisma } from "./generated/client";
import { withinSql } from "./reach";

export type Headcount = {
  readonly organizationId: number;
  readonly on: Day;
  readonly total: number;
  readonly certainty: Certainty | null;
  readonly source: string | null;
};

/** The members counted last on or before the day, for each of the organizations within reach that has a count. */
export async function listHeadcounts(
  access: Access,
  ids: readonly number[],
  on: Day,
  client: Prisma.TransactionClient = db,
): Promise<Map<number, Headcount>> {
  const rows = await client.$queryRaw<(Omit<Headcount, "on"> & { on: Date })[]>`
    SELECT DISTINCT ON (h."organizationId") h."organizationId", h."on", h.total, h.certainty::text AS certainty, h.source
    FROM "Headcount" h JOIN "Organization" o ON o.id = h."organizationId" AND ${withinSql(access)}
    WHERE h."organizationId" = ANY(${[...ids]}::int[]) AND h."on" <= ${toDate(on)}
    ORDER BY h."organizationId", h."on" DESC`;
  return new Map(rows.map((row) => [row.organizationId, { ...row, on: toDay(row.on) }]));
}
