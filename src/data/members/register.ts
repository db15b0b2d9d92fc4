import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { storable } from "@/domain/input";
import type { MemberStatus, StatusFilter } from "@/domain/members/member";
import { nameWords } from "@/domain/persons/likeness";
import type { Tx } from "../change";
import { toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { begins } from "../like";
import { rangeSql, reachSetting, subtreesSql } from "../reach";

/** A line of the register. */
export type RegisterLine = {
  readonly id: string;
  /** The key to go on from. */
  readonly personId: string;
  readonly fullName: string;
  readonly bornOn: Day | null;
  readonly birthYear: number | null;
  readonly status: MemberStatus;
  readonly joinedOn: Day | null;
  readonly leftOn: Day | null;
  /** The name of the hamlet where the member lives. */
  readonly hamlet: string | null;
  readonly code: string;
  readonly place: string;
};

export type RegisterAsked = {
  /** The organization and all below it. */
  readonly path: string;
  /** Beginnings of words of the name, in any order, accents and tone marks aside. */
  readonly text: string;
  readonly status: StatusFilter;
  /** Only who lives in this hamlet: so few that they are read through its own index. */
  readonly hamletId?: number | undefined;
  /** How many members the subtree has. */
  readonly size: number;
  /** The person after whom to go on. */
  readonly after?: string | undefined;
  readonly most: number;
};

export type RegisterPage = {
  readonly lines: readonly RegisterLine[];
  /** How many a search finds; undefined without one. */
  readonly found: number | undefined;
  /** There may be more than were counted. */
  readonly isMore: boolean;
};

/** Names found up to so many are counted; a search that finds more reads persons in their order instead. */
const mostCounted = 2_000;

type Reader = Access<"member.read">;

/** Members by given name. */
export async function listRegister(access: Reader, asked: RegisterAsked): Promise<RegisterPage> {
  const words = storable(asked.text) ? nameWords(asked.text) : [];
  if (asked.hamletId !== undefined && words.length > 0) return inHamlet(access, asked, words);
  if (words.length > 0) return db.$transaction((tx) => search(tx, access, asked, words));
  // Only signs were looked for: no name begins so.
  if (asked.text.trim()) return { lines: [], found: 0, isMore: false };
  const lines = await db.$transaction(async (tx) => {
    await reachOut(tx, access, asked);
    return readOrdered(tx, access, asked, []);
  });
  return { lines, found: undefined, isMore: false };
}

async function inHamlet(access: Reader, asked: RegisterAsked, words: readonly string[]): Promise<RegisterPage> {
  return db.$transaction(async (tx) => {
    await reachOut(tx, access, undefined);
    const [row] = await tx.$queryRaw<{ found: number }[]>`
      SELECT count(*)::int AS found FROM "Person" p WHERE ${ordered(access, asked, words)}`;
    return { lines: await readOrdered(tx, access, asked, words), found: row?.found, isMore: false };
  });
}

async function search(tx: Tx, access: Reader, asked: RegisterAsked, words: readonly string[]): Promise<RegisterPage> {
  await reachOut(tx, access, undefined);
  const { rows, found } = await countNamed(tx, access, asked, words);
  const isMore = rows === mostCounted;
  if (!isMore) return { lines: await readPage(tx, namedPage(access, asked, words)), found, isMore };
  await tx.$queryRaw`SELECT ${sorting(asked)}`;
  return { lines: await readOrdered(tx, access, asked, words), found, isMore };
}

/** Workers take longer to start than a page takes to read. */
const reachOut = (tx: Tx, access: Reader, ordered: RegisterAsked | undefined) => tx.$queryRaw`
  SELECT set_config('nguon.reach', ${reachSetting(access)}, true), set_config('max_parallel_workers_per_gather', '0', true)
    ${ordered ? Prisma.sql`, ${sorting(ordered)}` : Prisma.empty}`;

async function countNamed(tx: Tx, access: Reader, asked: RegisterAsked, words: readonly string[]) {
  const [row] = await tx.$queryRaw<{ rows: number; found: number }[]>`
    SELECT count(*)::int AS rows, count(DISTINCT "personId")::int AS found
    FROM (SELECT s."personId" FROM "SearchedName" s WHERE ${named(access, asked, words)} LIMIT ${mostCounted}) named`;
  return row ?? { rows: 0, found: 0 };
}

async function readPage(tx: Tx, page: Prisma.Sql): Promise<RegisterLine[]> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH page AS MATERIALIZED (${page})
    SELECT page."sortKey", m.id, p.id AS "personId", p."fullName", p."bornOn", p."birthYear", m.status::text AS status, m."joinedOn",
      m."leftOn", (SELECT h.name FROM "Locality" h WHERE h.id = p."localityId") AS hamlet, o.code, o.name AS place
    FROM page JOIN "Person" p ON p.id = page.id JOIN "Member" m ON m."personId" = p.id JOIN "Organization" o ON o.id = m."organizationId"`;
  // Put in order here: where sorting is switched off, the planner would rather read all persons.
  return rows.sort(byKey).map(toLine);
}

/** The few that a search finds, through the index of names. */
const namedPage = (access: Reader, asked: RegisterAsked, words: readonly string[]) => Prisma.sql`
  SELECT DISTINCT s."sortKey", s."personId" AS id FROM "SearchedName" s
  WHERE ${named(access, asked, words)} ${further(asked, Prisma.sql`s."sortKey"`, Prisma.sql`s."personId"`)}
  ORDER BY 1, 2 LIMIT ${asked.most}`;

/** One word through the index, the others among what it finds. */
function named(access: Reader, { path, status }: RegisterAsked, words: readonly string[]) {
  const [longest = "", ...others] = [...words].sort((one, other) => other.length - one.length);
  return Prisma.sql`${rangeSql(Prisma.sql`s.turned`, longest)} AND ${subtreesSql(access, Prisma.sql`s.path`, path)}
    AND ${standings(Prisma.sql`s.standing`, status)} AND ${begins(Prisma.sql`s.turned`, others)}`;
}

/**
 * How everybody, or the many that a search finds, are read: a small subtree whole and then sorted, a large one by going
 * through all persons in their order. Which way is short follows from the sizes, and the planner cannot tell: it takes
 * what row-level security leaves for next to nothing, and would sort. Those who left are few, and have their own index.
 */
const sorting = ({ status, hamletId, size, most }: RegisterAsked) => Prisma.sql`
  set_config('enable_sort', CASE WHEN ${status !== "left" && hamletId === undefined} AND ${size}::float8 * ${size} > ${most} *
    (SELECT reltuples FROM pg_class WHERE oid = '"Person"'::regclass) THEN 'off' ELSE 'on' END, true)`;

function readOrdered(tx: Tx, access: Reader, asked: RegisterAsked, words: readonly string[]) {
  return readPage(
    tx,
    Prisma.sql`
      SELECT p."sortKey", p.id FROM "Person" p
      WHERE ${ordered(access, asked, words)} ${further(asked, Prisma.sql`p."sortKey"`, Prisma.sql`p.id`)}
      ORDER BY p."sortKey", p.id LIMIT ${asked.most}`,
  );
}

const ordered = (access: Reader, { path, status, hamletId }: RegisterAsked, words: readonly string[]) => Prisma.sql`
  ${subtreesSql(access, Prisma.sql`p.path`, path)} AND ${standings(Prisma.sql`p.standing`, status)}
  ${hamletId === undefined ? Prisma.empty : Prisma.sql`AND p."localityId" = ${hamletId}`} AND ${begins(Prisma.sql`p.folded`, words)}`;

const standings = (column: Prisma.Sql, status: StatusFilter) =>
  Prisma.sql`${column} IN (${Prisma.raw(statuses[status])})`;

const statuses: Record<StatusFilter, string> = {
  present: "'PROBATIONARY', 'OFFICIAL'",
  official: "'OFFICIAL'",
  probationary: "'PROBATIONARY'",
  left: "'LEFT'",
};

/** The first condition is what an index can follow; equal keys go on by id. */
function further({ after }: RegisterAsked, sortKey: Prisma.Sql, id: Prisma.Sql) {
  if (!after) return Prisma.empty;
  const key = Prisma.sql`(SELECT a."sortKey" FROM "Person" a WHERE a.id = ${after}::uuid)`;
  return Prisma.sql`AND ${sortKey} >= ${key} AND (${sortKey} > ${key} OR ${id} > ${after}::uuid)`;
}

const byKey = (one: Row, other: Row) =>
  one.sortKey < other.sortKey || (one.sortKey === other.sortKey && one.personId < other.personId) ? -1 : 1;

type Dates = "bornOn" | "joinedOn" | "leftOn";
type Row = Omit<RegisterLine, Dates> & Record<Dates, Date | null> & { sortKey: string };

const toLine = ({ bornOn, joinedOn, leftOn, sortKey: _, ...row }: Row): RegisterLine => ({
  ...row,
  bornOn: toDayOrNull(bornOn),
  joinedOn: toDayOrNull(joinedOn),
  leftOn: toDayOrNull(leftOn),
});
