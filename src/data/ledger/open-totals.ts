import "server-only";
import { type Access, covers } from "@/domain/access";
import type { OpenTotal } from "@/domain/ledger/admission";
import type { Months } from "@/domain/month";
import { idsOf, type Organization } from "@/domain/organization";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { withinSql } from "../reach";

export type Holder = OpenTotal & { readonly holder: string };

/**
 * Totals, at an organization within reach or above it, that may already hold persons of these months: what is left of each.
 * Superiors out of the reader's reach count too, or their totals would count the same person twice.
 * With `besides`, the organization's own total for exactly these months is left out.
 */
export const listOpenTotals = (
  access: Access<"admission.record">,
  organization: Pick<Organization, "id" | "path">,
  months: Months,
  besides: "ownTotal" | "nothing",
  client: Prisma.TransactionClient = db,
) => {
  const isReached = Prisma.sql`AND EXISTS (SELECT 1 FROM "Organization" o WHERE o.id = ${organization.id} AND ${withinSql(access)})`;
  const condition = Prisma.sql`${isReached} ${around(months, besides === "ownTotal" ? organization.id : 0)}`;
  return select(idsOf(organization.path), condition, client);
};

/** Every total with something left, at the organizations within reach or above them, whatever its months. */
export const listAllOpenTotals = (
  access: Access<"admission.record">,
  organizations: readonly Pick<Organization, "path">[],
) => {
  const reached = organizations.filter(({ path }) => covers(access.places, path));
  return select([...new Set(reached.flatMap(({ path }) => idsOf(path)))], Prisma.empty, db);
};

const select = (ids: readonly number[], condition: Prisma.Sql, client: Prisma.TransactionClient) =>
  client.$queryRaw<Holder[]>`
    SELECT a.id, o.id AS "organizationId", a.path, o.name AS holder, r."fromMonth" AS "from", r."toMonth" AS "to", left_over.balance
    FROM "AdmissionRollup" r
    JOIN "Organization" o ON o.id = r."organizationId"
    CROSS JOIN LATERAL (SELECT r.own - CASE WHEN o.kind IN ('CELL', 'GRASSROOTS_CELL') THEN r.named ELSE 0 END AS balance) left_over
    CROSS JOIN LATERAL (
      SELECT id, path FROM "Admission"
      WHERE "organizationId" = o.id AND "fromMonth" = r."fromMonth" AND "toMonth" = r."toMonth" AND kind = 'TOTAL' AND count > 0
      ORDER BY id LIMIT 1) a
    WHERE r."organizationId" = ANY(${[...ids]}::int[]) AND left_over.balance > 0 ${condition}
    ORDER BY r."toMonth" - r."fromMonth", o.path DESC`;

const around = (months: Months, but: number) => Prisma.sql`
  AND r."fromMonth" <= ${months.from} AND r."toMonth" >= ${months.to}
  AND NOT (o.id = ${but} AND r."fromMonth" = ${months.from} AND r."toMonth" = ${months.to})`;
