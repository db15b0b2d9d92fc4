import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { HamletFilter } from "@/domain/hamlets/filter";
import type { Served } from "@/domain/hamlets/serving-cell";
import { storable } from "@/domain/input";
import { searchWords } from "@/domain/search";
import { toDate, toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { begins } from "../like";
import { setReach, subtreesSql } from "../reach";
import { countedBy, countJson, type HamletCount, livingThere, servedOn, thereOn } from "./columns";

type Reader = Access<"attainment.read">;

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
