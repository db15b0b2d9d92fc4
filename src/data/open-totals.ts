import "server-only";
import type { Access } from "@/domain/access";
import type { OpenTotal } from "@/domain/admission";
import type { Months } from "@/domain/month";
import { idsOf, type Organization } from "@/domain/organization";
import { db } from "./db";
import { Prisma } from "./generated/client";

export type Holder = OpenTotal & { readonly holder: string };

/**
 * Totals, at the organization or above it, that may already hold persons of these months: what is left of each.
 * Superiors out of the reader's reach count too, or their totals would count the same person twice.
 * With `besides`, the organization's own total for exactly these months is left out.
 */
export const listOpenTotals = (
  _access: Access<"admission.record">,
  organization: Pick<Organization, "id" | "path">,
  months: Months,
  besides: "ownTotal" | "nothing",
  client: Prisma.TransactionClient = db,
) => select(idsOf(organization.path), around(months, besides === "ownTotal" ? organization.id : 0), client);

/** Every total with something left, at the organizations or above them, whatever its months. */
export const listAllOpenTotals = (
  _access: Access<"admission.record">,
  organizations: readonly Pick<Organization, "path">[],
) => select([...new Set(organizations.flatMap(({ path }) => idsOf(path)))], Prisma.empty, db);

const select = (ids: readonly number[], condition: Prisma.Sql, client: Prisma.TransactionClient) =>
  client.$queryRaw<Holder[]>`
    SELECT a.id, o.id AS "organizationId", o.path, o.name AS holder, r."fromMonth" AS "from", r."toMonth" AS "to", left_over.balance
    FROM "AdmissionRollup" r
    JOIN "Organization" o ON o.id = r."organizationId"
    CROSS JOIN LATERAL (SELECT r.own - CASE WHEN o.kind IN ('CELL', 'GRASSROOTS_CELL') THEN r.named ELSE 0 END AS balance) left_over
    CROSS JOIN LATERAL (
      SELECT id FROM "Admission"
      WHERE "organizationId" = o.id AND "fromMonth" = r."fromMonth" AND "toMonth" = r."toMonth" AND kind = 'TOTAL' AND count > 0
      ORDER BY id LIMIT 1) a
    WHERE r."organizationId" = ANY(${[...ids]}::int[]) AND left_over.balance > 0 ${condition}
    ORDER BY r."toMonth" - r."fromMonth", o.path DESC`;

const around = (months: Months, but: number) => Prisma.sql`
  AND r."fromMonth" <= ${months.from} AND r."toMonth" >= ${months.to}
  AND NOT (o.id = ${but} AND r."fromMonth" = ${months.from} AND r."toMonth" = ${months.to})`;
