import "server-only";
import type { Access } from "@/domain/access";
import type { Certainty } from "@/domain/certainty";
import type { Day } from "@/domain/day";
import { toDate } from "../dates";
import { db } from "../db";
import type { Prisma } from "../generated/client";
import { withinSql } from "../reach";
import { headcountOf } from "./standing-parts";

export type Headcount = {
  readonly organizationId: number;
  readonly on: Day;
  readonly total: number;
  readonly certainty: Certainty | null;
  readonly source: string | null;
};

/**
 * The members on a day of each of the organizations within reach: those in the register where it is complete, else those
 * counted last on or before the day; none for who has neither.
 */
export async function listHeadcounts(
  access: Access,
  ids: readonly number[],
  on: Day,
  client: Prisma.TransactionClient = db,
): Promise<Map<number, Headcount>> {
  const rows = await client.$queryRaw<
    { organizationId: number; headcount: Omit<Headcount, "organizationId"> | null }[]
  >`
    SELECT o.id AS "organizationId", ${headcountOf(toDate(on))} AS headcount
    FROM "Organization" o WHERE o.id = ANY(${[...ids]}::int[]) AND ${withinSql(access)}`;
  return new Map(
    rows.flatMap(({ organizationId, headcount }) =>
      headcount ? [[organizationId, { organizationId, ...headcount }] as const] : [],
    ),
  );
}
