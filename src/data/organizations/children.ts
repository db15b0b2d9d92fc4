import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { firstDay, lastDay, type Months } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { isHandedIn, type ReturnAct, statusAfter } from "@/domain/returns/return";
import type { CountedTerm } from "@/domain/term";
import { ask } from "../ask";
import { toDate } from "../dates";
import { Prisma } from "../generated/client";
import { withinSql } from "../reach";
import type { Headcount } from "./standing";
import { headcountOf, termRowsOf } from "./standing-parts";

export type Child = {
  readonly organization: Organization;
  readonly termRows: readonly CountedTerm[];
  readonly headcount: Headcount | null;
  /** How many organizations stand directly under it today. */
  readonly below: number;
  /** Whether its return for exactly these months lies with its superior. */
  readonly isHandedIn: boolean;
};

/**
 * The organizations that stood under this one at any time within the months, as they were called last, with their members
 * on a day, today's where none is named; in one question. Whoever reads no term need not ask in which months each counts it.
 */
export async function listChildren(
  access: Access<"attainment.read" | "organization.read" | "admission.record">,
  parentId: number,
  months: Months,
  membersOn: Day = access.today,
  withTerms = true,
): Promise<Child[]> {
  // As one value: the client takes a table of values apart one by one, and text of the database needs no `Date`.
  const [all] = await ask<{ rows: Row[] }[]>`
    SELECT coalesce(json_agg(c ORDER BY c.id), '[]') AS rows FROM (SELECT DISTINCT ON (o.id) o.id, o.code, p.name, p.kind::text AS kind, o.path, o."parentId", o."foundedOn", o."closedOn",
      ${withTerms ? termRowsOf : Prisma.sql`'[]'::json`} AS terms, ${headcountOf(toDate(membersOn), toDate(access.today))} AS headcount,
      (SELECT count(*)::int FROM "Placement" b WHERE b."parentId" = o.id AND b."to" IS NULL) AS below,
      (SELECT s.act::text FROM "ReturnStep" s WHERE s."organizationId" = o.id AND s."fromMonth" = ${months.from} AND s."toMonth" = ${months.to}
        ORDER BY s.number DESC LIMIT 1) AS returned
    FROM "Placement" p JOIN "Organization" o ON o.id = p."organizationId"
    CROSS JOIN LATERAL (SELECT ARRAY[o.id] AS above) ids
    WHERE p."parentId" = ${parentId} AND ${withinSql(access)}
      AND p."from" <= ${toDate(lastDay(months.to))} AND (p."to" IS NULL OR p."to" >= ${toDate(firstDay(months.from))})
    ORDER BY o.id, p."from" DESC) c`;
  return (all?.rows ?? []).map(({ terms, headcount, below, returned, ...organization }) => ({
    organization,
    termRows: terms,
    headcount,
    below,
    isHandedIn: isHandedIn(statusAfter(returned ?? undefined)),
  }));
}

type Row = Organization & {
  terms: CountedTerm[];
  headcount: Headcount | null;
  below: number;
  returned: ReturnAct | null;
};
