import "server-only";
import type { Access } from "@/domain/access";
import type { Certainty } from "@/domain/certainty";
import type { Day } from "@/domain/day";
import { toDate, toDay } from "./dates";
import { db } from "./db";
import type { Prisma } from "./generated/client";

export type Headcount = {
  readonly organizationId: number;
  readonly on: Day;
  readonly total: number;
  readonly certainty: Certainty | null;
  readonly source: string | null;
};

/** The members counted last on or before the day, for each of the organizations that has a count. */
export async function listHeadcounts(
  _access: Access,
  ids: readonly number[],
  on: Day,
  client: Prisma.TransactionClient = db,
): Promise<Map<number, Headcount>> {
  const rows = await client.$queryRaw<(Omit<Headcount, "on"> & { on: Date })[]>`
    SELECT DISTINCT ON ("organizationId") "organizationId", "on", total, certainty::text AS certainty, source
    FROM "Headcount" WHERE "organizationId" = ANY(${[...ids]}::int[]) AND "on" <= ${toDate(on)}
    ORDER BY "organizationId", "on" DESC`;
  return new Map(rows.map((row) => [row.organizationId, { ...row, on: toDay(row.on) }]));
}
