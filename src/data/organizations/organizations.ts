import "server-only";
import type { Access } from "@/domain/access";
import { storable } from "@/domain/input";
import type { Organization } from "@/domain/organization";
import { searchWords } from "@/domain/search";
import { toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { asWritten } from "../like";
import { within, withinSql } from "../reach";

type Reader = Access<
  | "organization.read"
  | "attainment.read"
  | "watch.read"
  | "threshold.set"
  | "indicator.keep"
  | "admission.read"
  | "admission.record"
  | "member.read"
  | "member.keep"
  | "candidate.read"
  | "candidate.keep"
  | "candidate.decide"
  | "quota.assign"
  | "quota.promise"
  | "quota.acknowledge"
  | "organization.keep"
  | "term.keep"
  | "headcount.keep"
  | "source.review"
  | "source.judge"
  | "hamlet.keep"
  | "class.keep"
>;

/** The organization of a code, or nothing where it is out of reach: the two look the same. */
export async function findOrganization(access: Reader, code: string): Promise<Organization | undefined> {
  if (!storable(code)) return undefined;
  const row = await db.organization.findFirst({ where: { code, AND: within(access) } });
  return row ? toOrganization(row) : undefined;
}

/** The organizations of some codes, in one question; what is out of reach is left out. */
export async function findOrganizations(access: Reader, codes: readonly string[]): Promise<Organization[]> {
  const rows = await db.organization.findMany({ where: { code: { in: codes.filter(storable) }, AND: within(access) } });
  return rows.map(toOrganization);
}

/** So many of the next organizations are read one by one before the index is asked. */
const ahead = 2_000;

/**
 * Organizations whose name holds all words of the text, accents and tone marks aside; by path, from after `after`.
 * A word that many names hold is soon found by reading on; only a rarer one is worth asking the index for.
 */
export async function searchOrganizations(
  access: Access<"organization.read">,
  text: string,
  after: string,
  most: number,
): Promise<Organization[]> {
  if (!storable(text + after)) return [];
  const words = searchWords(text);
  if (words.length === 0 && text.trim() !== "") return [];
  const match = Prisma.join([Prisma.empty, ...words.map((word) => Prisma.sql`AND ${holds(word)}`)], " ");
  const rows = await db.$queryRaw<Row[]>`
    WITH next AS MATERIALIZED (
      SELECT o.* FROM "Organization" o WHERE ${withinSql(access)} AND o.path > ${after} ORDER BY o.path LIMIT ${ahead}),
    read AS MATERIALIZED (SELECT o.* FROM next o WHERE true ${match} LIMIT ${most}),
    is_enough AS MATERIALIZED (SELECT (SELECT count(*) FROM read) = ${most} OR (SELECT count(*) FROM next) < ${ahead} AS yes),
    found AS MATERIALIZED (
      SELECT o.* FROM "Organization" o
      WHERE NOT (SELECT yes FROM is_enough) AND ${withinSql(access)} AND o.path > ${after} ${match})
    SELECT id, code, name, kind::text AS kind, path, "parentId", "foundedOn", "closedOn", sector::text AS sector
    FROM (SELECT * FROM read WHERE (SELECT yes FROM is_enough) UNION ALL SELECT * FROM found) o ORDER BY path LIMIT ${most}`;
  return rows.map(toOrganization);
}

/** A word of one or two letters is looked for where words begin: within them, the index would have to be read whole. */
function holds(word: string) {
  const pattern = asWritten(word);
  if (word.length > 2) return Prisma.sql`(o.folded || '') LIKE ${`%${pattern}%`}`;
  return Prisma.sql`((o.folded || '') LIKE ${`${pattern}%`} OR (o.folded || '') LIKE ${`% ${pattern}%`})`;
}

/** Organizations directly below one that still work, by name; within reach. */
export async function listBelow(
  access: Reader,
  parentId: number,
): Promise<Pick<Organization, "id" | "code" | "name">[]> {
  return db.organization.findMany({
    where: { parentId, closedOn: null, AND: within(access) },
    select: { id: true, code: true, name: true },
    orderBy: [{ folded: "asc" }, { id: "asc" }],
  });
}

/** Names of organizations by id. Names of superiors are no secret; everything else about them is. */
export async function listNamesOf(
  _access: Access<"organization.read">,
  ids: readonly number[],
): Promise<Map<number, string>> {
  const rows = await db.organization.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

type Row = Omit<Organization, "foundedOn" | "closedOn"> & {
  foundedOn: Date;
  closedOn: Date | null;
  sector: string | null;
};

export const toOrganization = (
  row: Omit<Organization, "foundedOn" | "closedOn"> & { foundedOn: Date; closedOn: Date | null },
): Organization => ({
  id: row.id,
  code: row.code,
  kind: row.kind,
  name: row.name,
  path: row.path,
  parentId: row.parentId,
  foundedOn: toDay(row.foundedOn),
  closedOn: toDayOrNull(row.closedOn),
});
