import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { withinSql } from "../reach";

/** Members in the register, of an organization and everything below it. */
export type MemberCount = {
  readonly organizationId: number;
  readonly code: string;
  readonly name: string;
  readonly official: number;
  readonly probationary: number;
};

/** What the register counts on a day for an organization; nothing where it is out of reach. */
export async function countRegistered(
  access: Access<"attainment.read" | "headcount.keep">,
  organizationId: number,
  on: Day,
) {
  const [row] = await db.$queryRaw<Pick<MemberCount, "official" | "probationary">[]>`
    SELECT counted.* FROM "Organization" o CROSS JOIN LATERAL (${countedOn(on)}) counted
    WHERE o.id = ${organizationId} AND ${withinSql(access)}`;
  return row;
}

/** The same for each organization directly below one. */
export const listMemberCounts = (
  access: Access<"attainment.read">,
  parentId: number,
  on: Day,
): Promise<MemberCount[]> => db.$queryRaw<MemberCount[]>`
  SELECT o.id AS "organizationId", o.code, o.name, counted.*
  FROM "Organization" o CROSS JOIN LATERAL (${countedOn(on)}) counted
  WHERE o."parentId" = ${parentId} AND o."closedOn" IS NULL AND ${withinSql(access)}
  ORDER BY o.folded, o.id`;

const countedOn = (on: Day) => Prisma.sql`
  SELECT coalesce(sum(r.official), 0)::int AS official, coalesce(sum(r.probationary), 0)::int AS probationary
  FROM "MemberRollup" r WHERE r."organizationId" = o.id AND r."on" <= ${toDate(on)}`;
