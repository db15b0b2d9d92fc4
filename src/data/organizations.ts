import "server-only";
import type { Access } from "@/domain/access";
import { storable } from "@/domain/input";
import { folded } from "@/domain/name";
import type { Organization } from "@/domain/organization";
import { toDay, toDayOrNull } from "./dates";
import { db } from "./db";
import { Prisma } from "./generated/client";
import { within, withinSql } from "./reach";

type Reader = Access<
  | "organization.read"
  | "attainment.read"
  | "admission.read"
  | "admission.record"
  | "quota.assign"
  | "quota.promise"
  | "quota.acknowledge"
  | "organization.keep"
  | "term.keep"
  | "headcount.keep"
>;

/** The organization of a code, or nothing where it is out of reach: the two look the same. */
export async function findOrganization(access: Reader, code: string): Promise<Organization | undefined> {
  if (!storable(code)) return undefined;
  const row = await db.organization.findFirst({ where: { code, AND: within(access) } });
  return row ? toOrganization(row) : undefined;
}

/** So many of the next organizations are read one by one before the index is asked; more where words are too short for it. */
const ahead = { long: 2_000, short: 20_000 };

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
  const words = folded(text).split(/\s+/).filter(Boolean).slice(0, 8);
  const matches = words.map((word) => Prisma.sql`AND (o.folded || '') LIKE ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`);
  const match = Prisma.join([Prisma.empty, ...matches], " ");
  const many = words.some((word) => word.length > 2) ? ahead.long : ahead.short;
  const rows = await db.$queryRaw<Row[]>`
    WITH next AS MATERIALIZED (
      SELECT o.* FROM "Organization" o WHERE ${withinSql(access)} AND o.path > ${after} ORDER BY o.path LIMIT ${many}),
    read AS MATERIALIZED (SELECT o.* FROM next o WHERE true ${match} LIMIT ${most}),
    is_enough AS MATERIALIZED (SELECT (SELECT count(*) FROM read) = ${most} OR (SELECT count(*) FROM next) < ${many} AS yes),
    found AS MATERIALIZED (
      SELECT o.* FROM "Organization" o
      WHERE NOT (SELECT yes FROM is_enough) AND ${withinSql(access)} AND o.path > ${after} ${match})
    SELECT id, code, name, kind::text AS kind, path, "parentId", "foundedOn", "closedOn", sector::text AS sector
    FROM (SELECT * FROM read WHERE (SELECT yes FROM is_enough) UNION ALL SELECT * FROM found) o ORDER BY path LIMIT ${most}`;
  return rows.map(toOrganization);
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

const toOrganization = (
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
