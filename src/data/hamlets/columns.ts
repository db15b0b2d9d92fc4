import "server-only";
import type { Certainty } from "@/domain/certainty";
import type { Day } from "@/domain/day";
import { toDate } from "../dates";
import { Prisma } from "../generated/client";

/** The hamlet `h` was there on the day. */
export const thereOn = (on: Day) =>
  Prisma.sql`h."from" <= ${toDate(on)}::date AND (h."to" IS NULL OR h."to" >= ${toDate(on)}::date)`;

/** What serves the hamlet `h` on the day, beside it as `served`: how, which cell, since when. */
export const servedOn = (on: Day) => Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT CASE WHEN s.id IS NULL THEN 'UNKNOWN' WHEN s.kind = 'NONE' THEN 'NONE'
        WHEN c."closedOn" < ${toDate(on)}::date OR NOT starts_with(c.path, h.path) THEN 'LOST' ELSE s.kind::text END AS how,
      c.code AS cell, c.name AS "cellName", s."from", c."closedOn"
    FROM (SELECT) one LEFT JOIN LATERAL (
      SELECT s.* FROM "LocalityService" s WHERE s."localityId" = h.id
        AND s."from" <= ${toDate(on)}::date AND (s."to" IS NULL OR s."to" >= ${toDate(on)}::date)) s ON true
    LEFT JOIN "Organization" c ON c.id = s."organizationId") served`;

/** How many members within the reach that the transaction has set live in the hamlet `h`, as `living.members`. */
export const livingThere = Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS members FROM "Person" p
    WHERE p."localityId" = h.id AND p.standing IN ('PROBATIONARY', 'OFFICIAL')) living`;

/** What was counted in a hamlet last. */
export type HamletCount = {
  readonly on: Day;
  readonly households: number | null;
  readonly poorHouseholds: number | null;
  readonly population: number | null;
  readonly ethnicGroup: string | null;
  readonly certainty: Certainty | null;
  readonly source: string | null;
};

/** The same as JSON; `f` is the alias of its row. */
export const countJson = (f: Prisma.Sql) => Prisma.sql`json_build_object('on', ${f}."on", 'households', ${f}.households,
  'poorHouseholds', ${f}."poorHouseholds", 'population', ${f}.population, 'ethnicGroup', ${f}."ethnicGroup",
  'certainty', ${f}.certainty, 'source', ${f}.source)`;

/** What was counted last in the hamlet `h` on or before the day, as `fact`. */
export const countedBy = (on: Day) => Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT f.* FROM "LocalityFact" f WHERE f."localityId" = h.id AND f."on" <= ${toDate(on)}::date
    ORDER BY f."on" DESC LIMIT 1) fact ON true`;
