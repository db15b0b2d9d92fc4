import "server-only";
import type { Access } from "@/domain/access";
import type { bodyFilters, OriginFilter, sourceFilters } from "@/domain/candidates/origin";
import type { Stage } from "@/domain/candidates/stage";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { setReach, subtreesSql, withinSql } from "../reach";
import { type CandidateLog, lookAt } from "./log";
import { countedBy, originSql } from "./origins";
import { type CandidateRow, readCandidates } from "./rows";

export type CandidatesAsked = {
  /** The organization and all below it. */
  readonly path: string;
  readonly stage?: Stage | undefined;
  readonly origin?: OriginFilter | undefined;
  /** The candidate after whom to go on. */
  readonly after?: string | undefined;
  readonly most: number;
};

type Reader = Access<"candidate.read">;

/** Open dossiers, the furthest on the way first, within a stage the most urgent first. */
export const listCandidates = (access: Reader, asked: CandidatesAsked): Promise<CandidateRow[]> =>
  list(access, asked, Prisma.sql`c.stage DESC, c."dueOn", c.id`, afterInStages(asked.after));

/** Open dossiers, whose clock ends first at the top; those without one at the end. */
export const listDue = (access: Reader, asked: CandidatesAsked): Promise<CandidateRow[]> =>
  list(access, asked, Prisma.sql`c."dueOn", c.id`, afterInTime(asked.after));

const list = (
  access: Reader,
  { path, stage, origin = {}, most }: CandidatesAsked,
  order: Prisma.Sql,
  further: Prisma.Sql,
): Promise<CandidateRow[]> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    const conditions = [
      Prisma.sql`c."closedOn" IS NULL`,
      subtreesSql(access, Prisma.sql`c.path`, path),
      originSql(origin),
      ...(stage ? [Prisma.sql`c.stage = ${stage}::"CandidateStage"`] : []),
    ];
    return readCandidates(
      tx,
      Prisma.sql`${Prisma.join(conditions, " AND ")} ${further} ORDER BY ${order} LIMIT ${most}`,
    );
  });

/** Where nothing is due the day counts as the last of all. */
const due = (alias: string) => Prisma.sql`coalesce(${Prisma.raw(alias)}."dueOn", 'infinity'::date)`;

const afterInStages = (after: string | undefined) =>
  after
    ? Prisma.sql`AND EXISTS (SELECT FROM "Candidate" a WHERE a.id = ${after}::uuid
        AND (c.stage < a.stage OR (c.stage = a.stage AND (${due("c")}, c.id) > (${due("a")}, a.id))))`
    : Prisma.empty;

const afterInTime = (after: string | undefined) =>
  after
    ? Prisma.sql`AND EXISTS (SELECT FROM "Candidate" a WHERE a.id = ${after}::uuid AND (${due("c")}, c.id) > (${due("a")}, a.id))`
    : Prisma.empty;

/** How many open dossiers an organization and everything below it has. */
export type CandidateCount = {
  readonly code: string;
  readonly name: string;
  /** By stage; a stage with nobody is left out. */
  readonly stages: Partial<Record<Stage, number>>;
  /** Whose most urgent clock has ended. */
  readonly overdue: number;
};

/** Besides, wherever they stand: how many come from where, and by whom they were introduced. */
export type OriginCount = CandidateCount & {
  readonly sources: Partial<Record<(typeof sourceFilters)[number], number>>;
  readonly bodies: Partial<Record<(typeof bodyFilters)[number], number>>;
};

/** How many dossiers are open here, of an origin if one is asked for; no name is read. Nothing where it is out of reach. */
export const countCandidates = async (
  access: Access<"attainment.read">,
  organizationId: number,
  origin: OriginFilter = {},
): Promise<OriginCount | undefined> => {
  const origins = Prisma.sql`, ${countedBy(Prisma.sql`c."sourceForce"`)} AS sources, ${countedBy(Prisma.sql`c."introducedBy"`)} AS bodies`;
  return (await counts<OriginCount>(access, Prisma.sql`o.id = ${organizationId}`, originSql(origin), origins))[0];
};

/** The same for each organization directly below one. */
export const listCandidateCounts = (access: Access<"attainment.read">, parentId: number) =>
  counts(access, Prisma.sql`o."parentId" = ${parentId} AND o."closedOn" IS NULL`);

/** The same for each of some organizations. */
export const listCandidateCountsOf = (access: Access<"attainment.read">, ids: readonly number[]) =>
  counts(access, Prisma.sql`o.id = ANY(${[...ids]}::int[])`);

const counts = <Counted extends CandidateCount>(
  access: Access<"attainment.read">,
  condition: Prisma.Sql,
  whom = Prisma.sql`true`,
  more = Prisma.empty,
): Promise<Counted[]> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    return tx.$queryRaw<Counted[]>`
      SELECT o.code, o.name, coalesce(json_object_agg(held.stage, held.persons) FILTER (WHERE held.stage IS NOT NULL), '{}') AS stages,
        coalesce(sum(held.overdue), 0)::int AS overdue ${more}
      FROM "Organization" o LEFT JOIN LATERAL (
        SELECT c.stage, count(*)::int AS persons, count(*) FILTER (WHERE c."dueOn" < ${toDate(access.today)}::date) AS overdue
        FROM "Candidate" c WHERE c."closedOn" IS NULL AND c.path >= o.path AND c.path < rtrim(o.path, '/') || '0' AND ${whom} GROUP BY c.stage
      ) held ON true
      WHERE ${withinSql(access)} AND ${condition} GROUP BY o.id ORDER BY o.folded, o.id`;
  });

/** Cells at the organization or below it that have nobody on the way. */
export const listWithoutCandidates = (access: Reader, path: string, most: number) =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    return tx.$queryRaw<{ code: string; name: string }[]>`
      SELECT o.code, o.name FROM "Organization" o
      WHERE o.path LIKE ${`${path}%`} AND o.kind IN ('CELL', 'GRASSROOTS_CELL') AND o."closedOn" IS NULL AND ${withinSql(access)}
        AND NOT EXISTS (SELECT FROM "Candidate" c WHERE c."organizationId" = o.id AND c."closedOn" IS NULL)
      ORDER BY o.path LIMIT ${most}`;
  });

/** The dossier within reach, as it is looked at: each look is noted with the person. */
export const viewCandidate = (access: Reader, id: string): Promise<(CandidateRow & CandidateLog) | undefined> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    const [row] = await readCandidates(tx, Prisma.sql`c.id = ${id}::uuid AND ${withinSql(access)}`);
    return row && { ...row, ...(await lookAt(tx, access, row)) };
  });

/** The dossier as a form about it is prepared and judged: no look, for nothing of it is shown. */
export const findCandidate = (access: Access<"candidate.keep">, id: string): Promise<CandidateRow | undefined> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    return (await readCandidates(tx, Prisma.sql`c.id = ${id}::uuid AND ${withinSql(access)}`))[0];
  });
