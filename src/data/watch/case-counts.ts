import "server-only";
import type { Access, Place } from "@/domain/access";
import { idsOf } from "@/domain/organization";
import { piecesOf } from "@/domain/reports/pieces";
import type { RuleName } from "@/domain/watch/rules";
import { ask } from "../ask";
import { Prisma } from "../generated/client";
import { withinSql } from "../reach";

type Reader = Access<"watch.read" | "watch.act">;

/** How many living cases of a rule and a level there are; persons are counted too, nobody is named. */
export type CaseCount = {
  readonly rule: RuleName;
  readonly level: number;
  readonly open: number;
  readonly exempt: number;
};

/** Of an organization and everything below it, or wherever the access reaches; from kept counts by their key, in one question. */
export async function countCases(access: Reader, path?: string): Promise<CaseCount[]> {
  const pieces = piecesOf(access.places, path);
  if (pieces.length === 0) return [];
  return ask<CaseCount[]>`
    SELECT rule, level, sum(open)::int AS open, sum(exempt)::int AS exempt FROM (${Prisma.join(pieces.map(counted), " UNION ALL ")}) piece
    GROUP BY rule, level HAVING sum(open) + sum(exempt) > 0`;
}

/** Open cases of an organization directly below one, with all below it, by level. */
export type CountBelow = {
  readonly code: string;
  readonly name: string;
  readonly open: number;
  /** Those of the levels above the first. */
  readonly grave: number;
};

export const listCountsBelow = (access: Reader, parentId: number): Promise<CountBelow[]> => ask<CountBelow[]>`
  SELECT o.code, o.name, held.open, held.grave FROM "Organization" o CROSS JOIN LATERAL (
    SELECT coalesce(sum(r.open), 0)::int AS open, coalesce(sum(r.open) FILTER (WHERE r.level > 1), 0)::int AS grave
    FROM "CaseRollup" r WHERE r."organizationId" = o.id) held
  WHERE o."parentId" = ${parentId} AND o."closedOn" IS NULL AND ${withinSql(access)}
  ORDER BY held.grave DESC, held.open DESC, o.folded, o.id`;

/** The kept counts of one piece; the whole installation has none of its own, and is what its topmost organizations are. */
function counted({ path, reach }: Place) {
  const id = idsOf(path).at(-1);
  const at =
    id === undefined
      ? Prisma.sql`IN (SELECT o.id FROM "Organization" o WHERE o."parentId" IS NULL)`
      : Prisma.sql`= ${id}`;
  if (reach === "own")
    return Prisma.sql`SELECT rule, level, "ownOpen" AS open, "ownExempt" AS exempt FROM "CaseRollup" WHERE "organizationId" ${at}`;
  const below = Prisma.sql`SELECT rule, level, open - "ownOpen" AS open, exempt - "ownExempt" AS exempt FROM "CaseRollup" WHERE "organizationId" ${at}`;
  return reach === "below" && id !== undefined
    ? below
    : Prisma.sql`SELECT rule, level, open, exempt FROM "CaseRollup" WHERE "organizationId" ${at}`;
}

/** Open cases of a rule that an organization and everything below it have. */
export type CasesOf = { readonly organizationId: number; readonly rule: RuleName; readonly open: number };

/** Of each of some organizations, by rule; from the kept counts, in one question. */
export const countCasesOf = (access: Reader, ids: readonly number[]): Promise<CasesOf[]> => ask<CasesOf[]>`
  SELECT o.id AS "organizationId", r.rule, sum(r.open)::int AS open
  FROM "Organization" o JOIN "CaseRollup" r ON r."organizationId" = o.id
  WHERE o.id = ANY(${[...ids]}::int[]) AND ${withinSql(access)} GROUP BY o.id, r.rule HAVING sum(r.open) > 0`;
