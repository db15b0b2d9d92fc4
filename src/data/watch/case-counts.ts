import "server-only";
import type { Access } from "@/domain/access";
import type { RuleName } from "@/domain/watch/rules";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { rangeSql, withinSql } from "../reach";

type Reader = Access<"watch.read" | "watch.act">;

/** How many living cases of a rule and a level there are; persons are counted too, nobody is named. */
export type CaseCount = {
  readonly rule: RuleName;
  readonly level: number;
  readonly open: number;
  readonly exempt: number;
};

/** Of an organization and everything below it, or wherever the access reaches; from the index alone, in one question. */
export const countCases = (access: Reader, path?: string): Promise<CaseCount[]> => db.$queryRaw<CaseCount[]>`
  SELECT c.rule, c.level, count(*) FILTER (WHERE c.state = 'OPEN')::int AS open, count(*) FILTER (WHERE c.state = 'EXEMPT')::int AS exempt
  FROM "WatchCase" c WHERE c.state <> 'CLOSED' AND ${reached(access, path)} GROUP BY c.rule, c.level`;

/** Open cases of an organization directly below one, with all below it, by level. */
export type CountBelow = {
  readonly code: string;
  readonly name: string;
  readonly open: number;
  /** Those of the levels above the first. */
  readonly grave: number;
};

export const listCountsBelow = (access: Reader, parentId: number): Promise<CountBelow[]> => db.$queryRaw<CountBelow[]>`
  SELECT o.code, o.name, held.open, held.grave FROM "Organization" o CROSS JOIN LATERAL (
    SELECT count(*)::int AS open, count(*) FILTER (WHERE c.level > 1)::int AS grave FROM "WatchCase" c
    WHERE c.state <> 'CLOSED' AND c.state = 'OPEN' AND c.path >= o.path AND c.path < rtrim(o.path, '/') || '0') held
  WHERE o."parentId" = ${parentId} AND o."closedOn" IS NULL AND ${withinSql(access)}
  ORDER BY held.grave DESC, held.open DESC, o.folded, o.id`;

/** Cases carry the path of their organization, so that no other table is read. */
function reached(access: Reader, path: string | undefined) {
  const places = access.places.map((place) => {
    const within = rangeSql(Prisma.sql`c.path`, place.path);
    if (place.reach === "own") return Prisma.sql`c.path = ${place.path}`;
    return place.reach === "all" ? within : Prisma.sql`(${within} AND c.path <> ${place.path})`;
  });
  const all = Prisma.sql`(${Prisma.join(places, " OR ")})`;
  return path === undefined ? all : Prisma.sql`${rangeSql(Prisma.sql`c.path`, path)} AND ${all}`;
}
