import "server-only";
import { type Access, covers } from "@/domain/access";
import type { Months } from "@/domain/month";
import { idsOf } from "@/domain/organization";
import { db } from "./db";

/** Months that a closed return of the organization covers: nothing is entered there, or below it. */
export type ClosedSpan = Months & { readonly organizationId: number };

/** The closed returns that touch the months, of the organizations of these paths within reach and of their superiors. */
export async function listClosedSpans(
  access: Access<"admission.record">,
  paths: readonly string[],
  { from, to }: Months,
): Promise<ClosedSpan[]> {
  const ids = [...new Set(paths.filter((path) => covers(access.places, path)).flatMap(idsOf))];
  // No return is longer than a year.
  return db.$queryRaw<ClosedSpan[]>`
    SELECT "organizationId", "fromMonth" AS "from", "toMonth" AS "to" FROM (
      SELECT DISTINCT ON (s."organizationId", s."fromMonth", s."toMonth") s."organizationId", s."fromMonth", s."toMonth", s.act
      FROM "ReturnStep" s
      WHERE s."organizationId" = ANY(${ids}::int[]) AND s."fromMonth" BETWEEN ${from - 11} AND ${to} AND s."toMonth" >= ${from}
      ORDER BY s."organizationId", s."fromMonth", s."toMonth", s.number DESC) latest
    WHERE act = 'CLOSE'`;
}
