import "server-only";
import type { Access } from "@/domain/access";
import { firstDay, lastDay, type Months } from "@/domain/month";
import type { Organization, OrganizationKind } from "@/domain/organization";
import type { CountedTerm } from "@/domain/term";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { rangeSql, withinSql } from "../reach";
import type { Headcount } from "./standing";
import { headcountOf, termRowsOf } from "./standing-parts";

type Reader = Access<"attainment.read">;

/** How many organizations of each of some kinds stand anywhere below a path today; from the index, in one question. */
export const countKindsBelow = (access: Reader, path: string, kinds: readonly OrganizationKind[]) =>
  db.$queryRaw<{ kind: OrganizationKind; places: number }[]>`
    SELECT p.kind::text AS kind, count(*)::int AS places FROM "Placement" p JOIN "Organization" o ON o.id = p."organizationId"
    WHERE p.kind = ANY(${[...kinds]}::"OrganizationKind"[]) AND ${rangeSql(Prisma.sql`p.path`, path)} AND p.path <> ${path}
      AND p."to" IS NULL AND ${withinSql(access)}
    GROUP BY p.kind`;

/** An organization somewhere below another: its and its superiors' term dates, and its members. */
export type PlaceBelow = {
  readonly organization: Organization;
  readonly termRows: readonly CountedTerm[];
  readonly headcount: Headcount | null;
  /** The name of what it stood directly under. */
  readonly superior: string;
};

/** All organizations of some kinds that stood anywhere below a path at any time within the months, by name; in one question. */
export async function listPlacesBelow(
  access: Reader,
  path: string,
  kinds: readonly OrganizationKind[],
  months: Months,
): Promise<PlaceBelow[]> {
  const [all] = await db.$queryRaw<{ rows: Row[] }[]>`
    SELECT coalesce(json_agg(c ORDER BY c.folded, c.id), '[]') AS rows FROM (
      SELECT DISTINCT ON (o.id) o.id, o.code, o.folded, p.name, p.kind::text AS kind, o.path, p."parentId", o."foundedOn", o."closedOn",
        (SELECT s.name FROM "Organization" s WHERE s.id = p."parentId") AS superior,
        ${termRowsOf} AS terms, ${headcountOf(toDate(access.today))} AS headcount
      FROM "Placement" p JOIN "Organization" o ON o.id = p."organizationId"
      CROSS JOIN LATERAL (SELECT string_to_array(trim(BOTH '/' FROM p.path), '/')::int[] AS above) ids
      WHERE p.kind = ANY(${[...kinds]}::"OrganizationKind"[]) AND ${rangeSql(Prisma.sql`p.path`, path)} AND p.path <> ${path}
        AND ${withinSql(access)}
        AND p."from" <= ${toDate(lastDay(months.to))} AND (p."to" IS NULL OR p."to" >= ${toDate(firstDay(months.from))})
      ORDER BY o.id, p."from" DESC) c`;
  return (all?.rows ?? []).map(({ terms, headcount, superior, folded: _, ...organization }) => ({
    ...{ organization, headcount },
    termRows: terms,
    superior: superior ?? "",
  }));
}

type Row = Organization & {
  folded: string;
  terms: CountedTerm[];
  headcount: Headcount | null;
  superior: string | null;
};
