import "server-only";
import type { Access } from "@/domain/access";
import { asOf } from "@/domain/figures/pace";
import { firstDay, lastDay, type Months } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import type { Headcount } from "../organizations/standing";
import { headcountOf } from "../organizations/standing-parts";
import { subtreesSql, withinSql } from "../reach";
import { recordedAfter } from "./moments";

type Reader = Access<"attainment.read">;

/** A cell in the order of the tree, with the name of what it stood under. */
export type AnnexCell = Pick<Organization, "id" | "code" | "name" | "kind" | "path"> & {
  readonly superior: string;
  readonly members: number | null;
};

type Asked = { readonly path: string; readonly months: Months };

/** How many cells stood below the organizations directly under this one at any time within the months. */
export async function countAnnexCells(access: Reader, asked: Asked): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT p."organizationId")::int AS count FROM "Placement" p WHERE ${within(access, asked)}`;
  return row?.count ?? 0;
}

/** The same, with the members of the organization at the end of the months; in one question. */
export async function countCellsAndMembers(
  access: Reader,
  asked: Asked,
): Promise<{ readonly cells: number; readonly headcount: Headcount | null }> {
  const [row] = await db.$queryRaw<{ cells: number; headcount: Headcount | null }[]>`
    SELECT (SELECT count(DISTINCT p."organizationId")::int FROM "Placement" p WHERE ${within(access, asked)}) AS cells,
      ${membersAtEnd(access, asked)} AS headcount
    FROM "Organization" o WHERE o.path = ${asked.path} AND ${withinSql(access)}`;
  return row ?? { cells: 0, headcount: null };
}

const membersAtEnd = ({ today }: Reader, { months }: Asked) => headcountOf(toDate(asOf(months, today)), toDate(today));

/** The cells after the one of the path `after`, as many as are asked for; in one question. */
export async function listAnnexCells(
  access: Reader,
  asked: Asked & { readonly after: string; readonly most: number },
  client: Prisma.TransactionClient = db,
): Promise<AnnexCell[]> {
  const [all] = await client.$queryRaw<{ rows: (Omit<AnnexCell, "members"> & { headcount: Headcount | null })[] }[]>`
    SELECT coalesce(json_agg(c ORDER BY ${placeIn(Prisma.sql`c.path`)}), '[]') AS rows FROM (
      SELECT o.id, o.code, p.name, p.kind::text AS kind, p.path, s.name AS superior, ${membersAtEnd(access, asked)} AS headcount
      FROM (
        SELECT DISTINCT ON (p."organizationId") p.* FROM "Placement" p WHERE ${within(access, asked)}
        ORDER BY p."organizationId", p."from" DESC) p
      JOIN "Organization" o ON o.id = p."organizationId" JOIN "Organization" s ON s.id = p."parentId"
      WHERE ${placeIn(Prisma.sql`p.path`)} > ${placeIn(Prisma.sql`${asked.after}`)} ORDER BY ${placeIn(Prisma.sql`p.path`)} LIMIT ${asked.most}) c`;
  return (all?.rows ?? []).map(({ headcount, ...cell }) => ({ ...cell, members: headcount?.total ?? null }));
}

/** A path as the ids it is made of, by which it has its place in the tree. */
const placeIn = (path: Prisma.Sql) => Prisma.sql`string_to_array(trim(BOTH '/' FROM ${path}::text), '/')::int[]`;

export type RecordedSince = { readonly count: number; readonly reports: number };

/** Lines recorded after a moment, by organization: what an annex of that moment must not count. */
export async function sumRecordedSince(
  access: Reader,
  { path, months }: Asked,
  since: Date,
): Promise<Map<number, RecordedSince>> {
  const rows = await db.$queryRaw<(RecordedSince & { id: number })[]>`
    SELECT a."organizationId" AS id, sum(a.count)::int AS count, sum(a.reports)::int AS reports FROM "Admission" a
    WHERE ${recordedAfter(Prisma.sql`a`, since)} AND a."fromMonth" >= ${months.from} AND a."toMonth" <= ${months.to}
      AND ${subtreesSql(access, Prisma.sql`a.path`, path)} GROUP BY a."organizationId"`;
  return new Map(rows.map(({ id, ...recorded }) => [id, recorded]));
}

/** Cells that stand deeper than directly under the organization, which its report shows itself. */
const within = (access: Reader, { path, months }: Asked) => Prisma.sql`
  ${subtreesSql(access, Prisma.sql`p.path`, path)} AND p.kind IN ('CELL', 'GRASSROOTS_CELL')
  AND p.path LIKE ${`${path}%/%/`}
  AND p."from" <= ${toDate(lastDay(months.to))} AND (p."to" IS NULL OR p."to" >= ${toDate(firstDay(months.from))})`;
