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

/** Organizations whose name holds all words of the text, accents and tone marks aside; by path, from after `after`. */
export async function searchOrganizations(
  access: Access<"organization.read">,
  text: string,
  after: string,
  most: number,
): Promise<Organization[]> {
  if (!storable(text + after)) return [];
  const words = folded(text).split(/\s+/).filter(Boolean).slice(0, 8);
  const matches = words.map((word) => Prisma.sql`AND (o.folded || '') LIKE ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`);
  const rows = await db.$queryRaw<Row[]>`
    SELECT o.id, o.code, o.name, o.kind::text AS kind, o.path, o."parentId", o."foundedOn", o."closedOn", o.sector::text AS sector
    FROM "Organization" o WHERE ${withinSql(access)} AND o.path > ${after} ${Prisma.join([Prisma.empty, ...matches], " ")}
    ORDER BY o.path LIMIT ${most}`;
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
