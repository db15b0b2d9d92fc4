import "server-only";
import type { Access } from "@/domain/access";
import { firstDay, lastDay, type Months } from "@/domain/month";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { rangeSql, setReach, withinSql } from "../reach";

type Reader = Access<"attainment.read">;

/** What explains how many persons an organization misses, counted there and below. */
export type Causes = {
  readonly organizationId: number;
  readonly cells: number;
  /** Cells that said nobody was admitted in the months, and cells that said nothing. */
  readonly none: number;
  readonly silent: number;
  /** Cells without any open dossier. */
  readonly sourceless: number;
  /** Returns that were due, and those of them that lie with the superior. */
  readonly due: number;
  readonly handedIn: number;
};

type CausesAsked = {
  /** The organization at or below which all of `ids` stand. */
  readonly path: string;
  readonly ids: readonly number[];
  readonly months: Months;
  /** The months of each return that was due. */
  readonly returns: readonly Months[];
};

/** Of each of some organizations, in one question; no name is read. */
export const countCauses = (access: Reader, asked: CausesAsked): Promise<Causes[]> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    return tx.$queryRaw<Causes[]>`
      WITH said AS MATERIALIZED (${saidByCells(access, asked)}), due AS MATERIALIZED (${dueReturns(access, asked)}),
      cells AS (
        SELECT a AS id, count(*) AS cells, count(*) FILTER (WHERE admitted = 0 AND reports > 0) AS none,
          count(*) FILTER (WHERE admitted = 0 AND reports = 0) AS silent, count(*) FILTER (WHERE NOT "hasSource") AS sourceless
        FROM said, ${ancestors} a GROUP BY a),
      returns AS (
        SELECT a AS id, count(*) AS due, count(*) FILTER (WHERE "isHandedIn") AS "handedIn" FROM due, ${ancestors} a GROUP BY a)
      SELECT o.id AS "organizationId", coalesce(c.cells, 0)::int AS cells, coalesce(c.none, 0)::int AS none,
        coalesce(c.silent, 0)::int AS silent, coalesce(c.sourceless, 0)::int AS sourceless,
        coalesce(r.due, 0)::int AS due, coalesce(r."handedIn", 0)::int AS "handedIn"
      FROM "Organization" o LEFT JOIN cells c ON c.id = o.id LEFT JOIN returns r ON r.id = o.id
      WHERE o.id = ANY(${[...asked.ids]}::int[]) AND ${withinSql(access)}`;
  });

const ancestors = Prisma.sql`unnest(string_to_array(trim(BOTH '/' FROM path), '/')::int[])`;

/** A cell without a figure of the months has said nothing. */
const saidByCells = (access: Reader, { path, months }: CausesAsked) => Prisma.sql`
  SELECT c.path, coalesce(s.admitted, 0) AS admitted, coalesce(s.reports, 0) AS reports,
    EXISTS (SELECT FROM "Candidate" d WHERE d."organizationId" = c.id AND d."closedOn" IS NULL) AS "hasSource"
  FROM (${placesDuring(access, path, months, cellKinds)}) c LEFT JOIN LATERAL (
    SELECT sum(r.admitted) AS admitted, sum(r.reports) AS reports FROM "AdmissionRollup" r
    WHERE r."organizationId" = c.id AND r."fromMonth" BETWEEN ${months.from} AND ${months.to} AND r."toMonth" <= ${months.to}) s ON true`;

/** A return is due of who hands in and was there to its end; sent back, it lies with who hands it in. */
const dueReturns = (access: Reader, { path, months, returns }: CausesAsked) => Prisma.sql`
  SELECT p.path, coalesce(s.act <> 'SEND_BACK', false) AS "isHandedIn"
  FROM (${placesDuring(access, path, months, handingKinds)}) p
  CROSS JOIN unnest(${returns.map(({ from }) => from)}::int[], ${returns.map(({ to }) => to)}::int[]) AS m("from", "to")
  LEFT JOIN LATERAL (
    SELECT r.act FROM "ReturnStep" r WHERE r."organizationId" = p.id AND r."fromMonth" = m."from" AND r."toMonth" = m."to"
    ORDER BY r.number DESC LIMIT 1) s ON true
  WHERE p."foundedOn" < ${afterMonth} AND (p."closedOn" IS NULL OR p."closedOn" >= ${afterMonth})`;

const afterMonth = Prisma.sql`make_date((m."to" + 1) / 12, (m."to" + 1) % 12 + 1, 1)`;

const cellKinds = Prisma.sql`('CELL', 'GRASSROOTS_CELL')`;
const handingKinds = Prisma.sql`('PROVINCE', 'DISTRICT', 'COMMUNE', 'GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')`;

/** Organizations of some kinds at or below a path, each once, under the path it had last within the months. */
const placesDuring = (access: Reader, path: string, months: Months, kinds: Prisma.Sql) => Prisma.sql`
  SELECT DISTINCT ON (p."organizationId") p."organizationId" AS id, p.path, o."foundedOn", o."closedOn"
  FROM "Placement" p JOIN "Organization" o ON o.id = p."organizationId" AND ${withinSql(access)}
  WHERE p.kind IN ${kinds} AND ${rangeSql(Prisma.sql`p.path`, path)}
    AND p."from" <= ${toDate(lastDay(months.to))} AND (p."to" IS NULL OR p."to" >= ${toDate(firstDay(months.from))})
  ORDER BY p."organizationId", p."from" DESC`;
