import "server-only";
import { type Access, covers } from "@/domain/access";
import { firstDay, lastDay, type Months } from "@/domain/month";
import { folded } from "@/domain/name";
import { idsOf, type Organization, type OrganizationKind } from "@/domain/organization";
import { toDate, toDay, toDayOrNull } from "./dates";
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
>;

/** The organization of a code, or nothing where it is out of reach: the two look the same. */
export async function findOrganization(access: Reader, code: string): Promise<Organization | undefined> {
  const row = await db.organization.findFirst({ where: { code, AND: within(access) } });
  return row ? toOrganization(row) : undefined;
}

/** Superiors from the root down, by name; `isReached` tells which of them may be opened. */
export async function listSuperiors(access: Access, organization: Pick<Organization, "id" | "path">) {
  const ids = idsOf(organization.path).filter((id) => id !== organization.id);
  if (ids.length === 0) return [];
  const rows = await db.organization.findMany({
    where: { id: { in: ids } },
    select: { id: true, code: true, name: true, path: true },
  });
  return rows
    .sort((a, b) => a.path.length - b.path.length)
    .map(({ path, ...row }) => ({ ...row, isReached: covers(access.places, path) }));
}

export type Child = Organization & { readonly sector: string | null };

/** The organizations that stood under this one at any time within the months, as they were called last. */
export async function listChildren(
  access: Access<"attainment.read" | "organization.read">,
  parentId: number,
  months: Months,
): Promise<Child[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (o.id) o.id, o.code, p.name, p.kind::text AS kind, o.path, o."parentId", o."foundedOn", o."closedOn", o.sector::text AS sector
    FROM "Placement" p JOIN "Organization" o ON o.id = p."organizationId"
    WHERE p."parentId" = ${parentId} AND ${withinSql(access)}
      AND p."from" <= ${toDate(lastDay(months.to))} AND (p."to" IS NULL OR p."to" >= ${toDate(firstDay(months.from))})
    ORDER BY o.id, p."from" DESC`;
  return rows.map((row) => ({ ...toOrganization(row), sector: row.sector }));
}

/** How many organizations of each kind there are below, closed ones left out. */
export async function countBelow(
  access: Access<"attainment.read">,
  organization: Organization,
): Promise<Map<OrganizationKind, number>> {
  const rows = await db.$queryRaw<{ kind: OrganizationKind; number: number }[]>`
    SELECT o.kind::text AS kind, count(*)::int AS number FROM "Organization" o
    WHERE o.path LIKE ${`${organization.path}_%`} AND ${withinSql(access)} AND o."closedOn" IS NULL GROUP BY 1`;
  return new Map(rows.map(({ kind, number }) => [kind, number]));
}

/** Organizations whose name holds all words of the text, accents and tone marks aside; by path, from after `after`. */
export async function searchOrganizations(
  access: Access<"organization.read">,
  text: string,
  after: string,
  most: number,
): Promise<Organization[]> {
  const words = folded(text).split(/\s+/).filter(Boolean).slice(0, 8);
  const matches = words.map((word) => Prisma.sql`AND (o.folded || '') LIKE ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`);
  const rows = await db.$queryRaw<Row[]>`
    SELECT o.id, o.code, o.name, o.kind::text AS kind, o.path, o."parentId", o."foundedOn", o."closedOn", o.sector::text AS sector
    FROM "Organization" o WHERE ${withinSql(access)} AND o.path > ${after} ${Prisma.join([Prisma.empty, ...matches], " ")}
    ORDER BY o.path LIMIT ${most}`;
  return rows.map(toOrganization);
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
