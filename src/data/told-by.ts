import "server-only";
import type { Access } from "@/domain/access";
import type { Told } from "@/domain/ledger/told";
import type { Months } from "@/domain/month";
import { idsOf, type Organization } from "@/domain/organization";
import { db } from "./db";
import { Prisma } from "./generated/client";

/** So many papers are named. */
export const mostPapers = 12;

/**
 * The papers of the organization `p.id` that have told what was entered for all of the months `p.first` to `p.last`:
 * frozen reports and returns handed in. A return may be closed. None is longer than a year.
 */
export const papersOver = Prisma.sql`
  SELECT f."fromMonth" AS "from", f."toMonth" AS "to", 'report' AS how FROM "FrozenReport" f
  WHERE f."organizationId" = p.id AND f."fromMonth" <= p.first AND f."toMonth" >= p.last
  UNION ALL
  SELECT latest."fromMonth", latest."toMonth", CASE latest.act WHEN 'CLOSE' THEN 'closed' ELSE 'return' END FROM (
    SELECT DISTINCT ON (s."fromMonth", s."toMonth") s."fromMonth", s."toMonth", s.act FROM "ReturnStep" s
    WHERE s."organizationId" = p.id AND s."fromMonth" BETWEEN p.last - 11 AND p.first AND s."toMonth" >= p.last
    ORDER BY s."fromMonth", s."toMonth", s.number DESC) latest
  WHERE latest.act <> 'SEND_BACK'`;

/**
 * Frozen reports and returns handed in that have told what was entered at an organization for some months: its own and
 * those of its superiors, as closed months bind everybody below them. The nearest first; in one question.
 */
export const listToldBy = (
  _access: Access<"admission.record">,
  { path }: Pick<Organization, "path">,
  { from, to }: Months,
): Promise<Told[]> =>
  db.$queryRaw<Told[]>`
    SELECT o.name, told."from", told."to", replace(told.how, 'closed', 'return') AS how
    FROM (SELECT unnest(${idsOf(path)}::int[]) AS id, ${from}::int AS first, ${to}::int AS last) p
    JOIN "Organization" o ON o.id = p.id CROSS JOIN LATERAL (${papersOver}) told
    GROUP BY o.name, o.path, told."from", told."to", told.how
    ORDER BY length(o.path) DESC, told."from" DESC, told."to", told.how LIMIT ${mostPapers}`;
