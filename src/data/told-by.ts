import "server-only";
import type { Access } from "@/domain/access";
import type { Told } from "@/domain/ledger/told";
import type { Months } from "@/domain/month";
import { idsOf, type Organization } from "@/domain/organization";
import { db } from "./db";
import type { Prisma } from "./generated/client";

/** So many papers are named. */
const most = 12;

/**
 * Frozen reports and returns handed in that have told what was entered at an organization for some months: its own and
 * those of its superiors, as closed months bind everybody below them. The nearest first; in one question.
 */
export const listToldBy = (
  _access: Access<"admission.record">,
  { path }: Pick<Organization, "path">,
  { from, to }: Months,
  client: Prisma.TransactionClient = db,
): Promise<Told[]> =>
  client.$queryRaw<Told[]>`
    SELECT o.name, told."from", told."to", told.how FROM "Organization" o CROSS JOIN LATERAL (
      SELECT DISTINCT f."fromMonth" AS "from", f."toMonth" AS "to", 'report' AS how FROM "FrozenReport" f
      WHERE f."organizationId" = o.id AND f."fromMonth" <= ${from} AND f."toMonth" >= ${to}
      UNION ALL
      SELECT latest."fromMonth", latest."toMonth", 'return' FROM (
        SELECT DISTINCT ON (s."fromMonth", s."toMonth") s."fromMonth", s."toMonth", s.act FROM "ReturnStep" s
        WHERE s."organizationId" = o.id AND s."fromMonth" <= ${from} AND s."toMonth" >= ${to}
        ORDER BY s."fromMonth", s."toMonth", s.number DESC) latest
      WHERE latest.act <> 'SEND_BACK') told
    WHERE o.id = ANY(${idsOf(path)}::int[]) ORDER BY length(o.path) DESC, told."from" DESC, told."to", told.how LIMIT ${most}`;
