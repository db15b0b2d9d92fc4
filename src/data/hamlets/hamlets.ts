import "server-only";
import type { Access } from "@/domain/access";
import type { Certainty } from "@/domain/certainty";
import type { Day } from "@/domain/day";
import type { HamletFilter } from "@/domain/hamlets/filter";
import type { Served } from "@/domain/hamlets/serving-cell";
import { storable } from "@/domain/input";
import { searchWords } from "@/domain/search";
import { toDate, toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { begins } from "../like";
import { setReach, subtreesSql, withinSql } from "../reach";
import { countedBy, countJson, livingThere, servedOn, thereOn } from "./columns";

type Reader = Access<"attainment.read">;

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

/** A hamlet in a list. */
export type HamletLine = {
  readonly code: string;
  readonly name: string;
  /** Its last day; null where it is there still. */
  readonly to: Day | null;
  readonly commune: string;
  readonly communeName: string;
  readonly count: HamletCount | null;
  readonly served: Served;
  readonly cell: string | null;
  readonly cellName: string | null;
  /** Members who are recorded as living there. */
  readonly members: number;
};

export type HamletsAsked = {
  /** The organization and all below it. */
  readonly path: string;
  /** Words of the name, accents and tone marks aside. */
  readonly text: string;
  readonly filter: HamletFilter;
  /** The code of the hamlet after which to go on. */
  readonly after?: string | undefined;
  readonly most: number;
};

/** Hamlets of communes at the organization or below it, commune by commune, by name; within the whole subtrees reached. */
export async function listHamlets(access: Reader, asked: HamletsAsked): Promise<HamletLine[]> {
  const { path, text, filter, after, most } = asked;
  const words = storable(text) ? searchWords(text) : [];
  if (text.trim() && words.length === 0) return [];
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<Row[]>`
      SELECT h.code, h.name, h."to", o.code AS commune, o.name AS "communeName", served.how AS served, served.cell, served."cellName",
        living.members, ${lastCount} AS count
      FROM "Locality" h JOIN "Organization" o ON o.id = h."organizationId" ${countedBy(access.today)} ${servedOn(access.today)} ${livingThere}
      WHERE ${subtreesSql(access, Prisma.sql`h.path`, path)} AND ${conditions[filter](access.today)} AND ${begins(Prisma.sql`h.folded`, words)} ${further(after)}
      ORDER BY h.path, h."sortKey", h.id LIMIT ${most}`,
  ]);
  return rows.map(({ to, ...row }) => ({ ...row, to: toDayOrNull(to) }));
}

const lastCount = Prisma.sql`CASE WHEN fact."on" IS NULL THEN NULL ELSE ${countJson(Prisma.sql`fact`)} END`;

type Condition = (on: Day) => Prisma.Sql;
const alsoThere =
  (more: Prisma.Sql): Condition =>
  (on) =>
    Prisma.sql`${thereOn(on)} AND ${more}`;

const conditions: Record<HamletFilter, Condition> = {
  all: thereOn,
  "no-cell": alsoThere(Prisma.sql`served.how IN ('NONE', 'LOST')`),
  unrecorded: alsoThere(Prisma.sql`served.how = 'UNKNOWN'`),
  joint: alsoThere(Prisma.sql`served.how = 'JOINT'`),
  "no-member": alsoThere(Prisma.sql`living.members = 0`),
  ended: (on) => Prisma.sql`h."to" < ${toDate(on)}::date`,
};

const further = (after: string | undefined) =>
  after && storable(after)
    ? Prisma.sql`AND (h.path, h."sortKey", h.id) > (SELECT a.path, a."sortKey", a.id FROM "Locality" a WHERE a.code = ${after})`
    : Prisma.empty;

type Row = Omit<HamletLine, "to"> & { to: Date | null };

/** How many hamlets there are at an organization and below it, and how they stand. */
export type HamletTotals = {
  readonly hamlets: number;
  readonly own: number;
  readonly joint: number;
  /** Without a cell; where nobody has said is `unrecorded`. */
  readonly withoutCell: number;
  readonly unrecorded: number;
  readonly withoutMember: number;
  /** Members of the register who are recorded in no hamlet. */
  readonly unplaced: number;
};

/** The same, added up in one question. */
export async function countHamlets(access: Reader, path: string): Promise<HamletTotals> {
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<HamletTotals[]>`
      SELECT count(*)::int AS hamlets, count(*) FILTER (WHERE served.how = 'OWN')::int AS own,
        count(*) FILTER (WHERE served.how = 'JOINT')::int AS joint,
        count(*) FILTER (WHERE served.how IN ('NONE', 'LOST'))::int AS "withoutCell",
        count(*) FILTER (WHERE served.how = 'UNKNOWN')::int AS unrecorded,
        count(*) FILTER (WHERE living.members = 0)::int AS "withoutMember",
        (SELECT count(*)::int FROM "Person" p WHERE ${subtreesSql(access, Prisma.sql`p.path`, path)}
          AND p.standing IN ('PROBATIONARY', 'OFFICIAL') AND p."localityId" IS NULL) AS unplaced
      FROM "Locality" h ${servedOn(access.today)} ${livingThere}
      WHERE ${subtreesSql(access, Prisma.sql`h.path`, path)} AND ${thereOn(access.today)}`,
  ]);
  return rows[0] ?? { hamlets: 0, own: 0, joint: 0, withoutCell: 0, unrecorded: 0, withoutMember: 0, unplaced: 0 };
}

/** A hamlet that a cell serves now. */
export type ServedHamlet = {
  readonly code: string;
  readonly name: string;
  readonly commune: string;
  readonly how: Served;
};

/** The hamlets that the cell `o` serves on the day, by name; what a hamlet is called is known to those who serve it. */
export const hamletsServedBy = (on: Day) => Prisma.sql`
  SELECT h.code, h.name, m.code AS commune, s.kind::text AS how
  FROM "LocalityService" s JOIN "Locality" h ON h.id = s."localityId" JOIN "Organization" m ON m.id = h."organizationId"
  WHERE s."organizationId" = o.id AND ${thereOn(on)} AND starts_with(o.path, h.path)
    AND s."from" <= ${toDate(on)}::date AND (s."to" IS NULL OR s."to" >= ${toDate(on)}::date)
  ORDER BY h."sortKey", h.id`;

/** A hamlet within reach by its code, as a form about it begins. */
export type FoundHamlet = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly path: string;
  readonly organizationId: number;
  readonly commune: string;
};

export async function findHamlet(
  access: Access<"attainment.read" | "hamlet.keep">,
  code: string,
): Promise<FoundHamlet | undefined> {
  if (!storable(code)) return undefined;
  const [row] = await db.$queryRaw<(Omit<FoundHamlet, "from" | "to"> & { from: Date; to: Date | null })[]>`
    SELECT h.id, h.code, h.name, h."from", h."to", h.path, h."organizationId", o.code AS commune
    FROM "Locality" h JOIN "Organization" o ON o.id = h."organizationId" WHERE h.code = ${code} AND ${withinSql(access)}`;
  return row && { ...row, from: toDay(row.from), to: toDayOrNull(row.to) };
}
