import "server-only";
import type { Access } from "@/domain/access";
import { type SourceStatus, sourceStatuses } from "@/domain/sourcing/source-review";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { headcountOf } from "../organizations/standing-parts";
import { setReach, withinSql } from "../reach";
import { type KeptReview, reviewJson, reviewOf } from "./source-rows";

type Reader = Access<"attainment.read">;

/** A cell with its reviews of a year and of the year before, and what they are read beside. */
export type ReviewedCell = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  /** Of its superior. */
  readonly place: string | null;
  readonly path: string;
  readonly members: number | null;
  /** Open dossiers. */
  readonly candidates: number;
  /** Admitted in the year and the two before it; null where nobody has reported. */
  readonly admitted: number | null;
  /** Persons of totals for longer times that only touch those years: they may be among them or not. */
  readonly unphased: number;
  readonly now: KeptReview | null;
  readonly before: KeptReview | null;
};

export type CellsAsked = {
  /** The organization and all below it. */
  readonly path: string;
  readonly year: number;
  readonly statuses?: readonly SourceStatus[] | undefined;
  /** The path of the cell after which to go on. */
  readonly after?: string | undefined;
  readonly most: number;
};

/** The cells that stood in the year, by their place in the tree; in one question. */
export const listReviewedCells = (access: Reader, { path, year, statuses, after = "", most }: CellsAsked) =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    const [first, last] = [(year - 2) * 12, year * 12 + 11];
    return tx.$queryRaw<ReviewedCell[]>`
      SELECT o.id, o.code, o.name, o.path, s.name AS place, (${headcountOf(toDate(access.today))} ->> 'total')::int AS members,
        (SELECT count(*)::int FROM "Candidate" c WHERE c."organizationId" = o.id AND c."closedOn" IS NULL) AS candidates,
        (SELECT CASE WHEN sum(a.reports) > 0 THEN sum(a.admitted)::int END FROM "AdmissionRollup" a
          WHERE a."organizationId" = o.id AND a."fromMonth" >= ${first} AND a."toMonth" <= ${last}) AS admitted,
        (SELECT coalesce(sum(a.admitted), 0)::int FROM "AdmissionRollup" a WHERE a."organizationId" = o.id
          AND a."fromMonth" <= ${last} AND a."toMonth" >= ${first} AND (a."fromMonth" < ${first} OR a."toMonth" > ${last})) AS unphased,
        ${reviewOf(Prisma.sql`${year}`)} AS now, ${reviewOf(Prisma.sql`${year - 1}`)} AS before
      FROM "Organization" o LEFT JOIN "Organization" s ON s.id = o."parentId" CROSS JOIN LATERAL (${statusOf(year)}) st
      WHERE ${cellsOf(access, path, year)} AND o.path > ${after} ${statuses ? Prisma.sql`AND st.status = ANY(${[...statuses]}::text[])` : Prisma.empty}
      ORDER BY o.path LIMIT ${most}`;
  });

/** How many of those cells stand how. */
export async function countSourceStatuses(access: Reader, path: string, year: number) {
  const rows = await asReached<{ status: SourceStatus; cells: number }>(
    access,
    Prisma.sql`
    SELECT st.status, count(*)::int AS cells FROM "Organization" o CROSS JOIN LATERAL (${statusOf(year)}) st
    WHERE ${cellsOf(access, path, year)} GROUP BY st.status`,
  );
  const held = new Map(rows.map(({ status, cells }) => [status, cells]));
  return Object.fromEntries(sourceStatuses.map((status) => [status, held.get(status) ?? 0])) as Record<
    SourceStatus,
    number
  >;
}

/** Every review of a cell that stood last for its year, the latest year first. */
export async function listReviewsOf(access: Reader, organizationId: number): Promise<KeptReview[]> {
  const rows = await asReached<{ review: KeptReview }>(
    access,
    Prisma.sql`
    SELECT ${reviewJson} AS review FROM (
      SELECT DISTINCT ON (v.year) v.* FROM "SourceReview" v JOIN "Organization" o ON o.id = v."organizationId" AND ${withinSql(access)}
      WHERE v."organizationId" = ${organizationId} ORDER BY v.year DESC, v.number DESC) r ORDER BY r.year DESC`,
  );
  return rows.map(({ review }) => review);
}

/** The latest review of each cell of a subtree and what its superior said; cells that were never reviewed are not among them. */
export async function listLatestReviews(
  access: Reader,
  path: string,
): Promise<{ readonly organizationId: number; readonly review: KeptReview }[]> {
  return asReached(
    access,
    Prisma.sql`
    SELECT r."organizationId", ${reviewJson} AS review FROM (
      SELECT DISTINCT ON (v."organizationId") v.* FROM "SourceReview" v JOIN "Organization" o ON o.id = v."organizationId"
      WHERE o.path LIKE ${`${path}%`} AND o."closedOn" IS NULL AND ${withinSql(access)}
      ORDER BY v."organizationId", v.year DESC, v.number DESC) r`,
  );
}

/** Rows that row-level security guards, as far as the access reaches. */
async function asReached<Row>(access: Reader, statement: Prisma.Sql): Promise<Row[]> {
  const [, rows] = await db.$transaction([setReach(db, access), db.$queryRaw<Row[]>(statement)]);
  return rows;
}

const cellsOf = (access: Reader, path: string, year: number) => Prisma.sql`
  o.path LIKE ${`${path}%`} AND o.kind IN ('CELL', 'GRASSROOTS_CELL') AND ${withinSql(access)}
  AND o."foundedOn" <= ${`${year}-12-31`}::date AND (o."closedOn" IS NULL OR o."closedOn" >= ${`${year}-01-01`}::date)`;

/** As `sourceStatus` says it. */
const statusOf = (year: number) => Prisma.sql`
  SELECT coalesce((
    SELECT CASE WHEN r.result = 'HAS_SOURCE' THEN 'HAS_SOURCE' ELSE coalesce((
      SELECT CASE WHEN j."isAccepted" THEN 'ACCEPTED' ELSE 'SENT_BACK' END FROM "SourceJudgement" j
      WHERE j."reviewId" = r.id ORDER BY j.number DESC LIMIT 1), 'WAITING') END
    FROM "SourceReview" r WHERE r."organizationId" = o.id AND r.year = ${year} ORDER BY r.number DESC LIMIT 1), 'NOT_REVIEWED') AS status`;
