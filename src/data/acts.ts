import "server-only";
import type { Access } from "@/domain/access";
import type { Months } from "@/domain/month";
import { db } from "./db";
import { withinSql } from "./reach";

/** What one act wrote to the ledger in one place. */
export type Written = Months & { readonly path: string; readonly count: number };

/** Everything written by the act that wrote this line, itself first, as far as the reader reaches. */
export const listWritten = (access: Access<"admission.record">, id: string): Promise<Written[]> =>
  db.$queryRaw<Written[]>`
    SELECT a.path, a."fromMonth" AS "from", a."toMonth" AS "to", a.count
    FROM "Admission" a JOIN "Organization" o ON o.id = a."organizationId" AND ${withinSql(access)}
    WHERE a."changeId" = (SELECT "changeId" FROM "Admission" WHERE id = ${id}::uuid)
    ORDER BY a.id <> ${id}::uuid, a.id`;

/** Persons below the path within the months that were recorded after the line's act, for each span in the order asked. */
export async function sumRecordedSince(
  access: Access<"admission.record">,
  spans: readonly (Months & { readonly path: string })[],
  id: string,
): Promise<number[]> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT coalesce(sum(a.count) FILTER (WHERE o.id IS NOT NULL), 0)::int AS count
    FROM unnest(${spans.map(({ path }) => path)}::text[], ${spans.map(({ from }) => from)}::int[],
      ${spans.map(({ to }) => to)}::int[]) WITH ORDINALITY AS s(path, first, last, place)
    LEFT JOIN "Admission" a ON starts_with(a.path, s.path) AND a."fromMonth" >= s.first AND a."toMonth" <= s.last
      AND a.id > ${id}::uuid AND a."changeId" <> (SELECT "changeId" FROM "Admission" WHERE id = ${id}::uuid)
    LEFT JOIN "Organization" o ON o.id = a."organizationId" AND ${withinSql(access)}
    GROUP BY s.place ORDER BY s.place`;
  return rows.map(({ count }) => count);
}
