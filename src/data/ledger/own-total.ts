import "server-only";
import type { Access } from "@/domain/access";
import type { Months } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { db } from "../db";
import { withinSql } from "../reach";

/** What the organization has itself entered for exactly these months, names left out. */
export type OwnTotal = { readonly ownTotal: number; readonly isReported: boolean };

export async function findOwnTotal(
  access: Access<"admission.record">,
  organization: Organization,
  { from, to }: Months,
): Promise<OwnTotal> {
  const [row] = await db.$queryRaw<OwnTotal[]>`
    SELECT r.own - CASE WHEN o.kind IN ('CELL', 'GRASSROOTS_CELL') THEN r.named ELSE 0 END AS "ownTotal",
      r."ownReports" > 0 AS "isReported"
    FROM "AdmissionRollup" r JOIN "Organization" o ON o.id = r."organizationId" AND ${withinSql(access)}
    WHERE o.id = ${organization.id} AND r."fromMonth" = ${from} AND r."toMonth" = ${to}`;
  return row ?? { ownTotal: 0, isReported: false };
}
