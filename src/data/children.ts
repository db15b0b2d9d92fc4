import "server-only";
import type { Access } from "@/domain/access";
import { firstDay, lastDay, type Months } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import type { CountedTerm } from "@/domain/term";
import { toDate, toDay, toDayOrNull } from "./dates";
import { db } from "./db";
import { withinSql } from "./reach";
import type { Headcount } from "./standing";
import { headcountOf, termRowsOf } from "./standing-parts";

export type Child = {
  readonly organization: Organization;
  readonly termRows: readonly CountedTerm[];
  readonly headcount: Headcount | null;
  /** How many organizations stand directly under it today. */
  readonly below: number;
};

/** The organizations that stood under this one at any time within the months, as they were called last; in one question. */
export async function listChildren(
  access: Access<"attainment.read" | "organization.read">,
  parentId: number,
  months: Months,
): Promise<Child[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (o.id) o.id, o.code, p.name, p.kind::text AS kind, o.path, o."parentId", o."foundedOn", o."closedOn",
      ${termRowsOf} AS terms, ${headcountOf(toDate(access.today))} AS headcount,
      (SELECT count(*)::int FROM "Placement" b WHERE b."parentId" = o.id AND b."to" IS NULL) AS below
    FROM "Placement" p JOIN "Organization" o ON o.id = p."organizationId"
    CROSS JOIN LATERAL (SELECT ARRAY[o.id] AS above) ids
    WHERE p."parentId" = ${parentId} AND ${withinSql(access)}
      AND p."from" <= ${toDate(lastDay(months.to))} AND (p."to" IS NULL OR p."to" >= ${toDate(firstDay(months.from))})
    ORDER BY o.id, p."from" DESC`;
  return rows.map(({ terms, headcount, below, ...row }) => ({
    organization: { ...row, foundedOn: toDay(row.foundedOn), closedOn: toDayOrNull(row.closedOn) },
    termRows: terms,
    headcount,
    below,
  }));
}

type Row = Omit<Organization, "foundedOn" | "closedOn"> & {
  foundedOn: Date;
  closedOn: Date | null;
  terms: CountedTerm[];
  headcount: Headcount | null;
  below: number;
};
