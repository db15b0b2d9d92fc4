import "server-only";
import type { Access } from "@/domain/access";
import type { Seat } from "@/domain/candidate-step";
import type { Day } from "@/domain/day";
import type { OrganizationKind } from "@/domain/organization";
import type { Tx } from "./change";
import { toDate } from "./dates";
import { db } from "./db";

/** The cell and its superiors as they stood on the day, the cell first. */
export async function lineOn(tx: Tx, organizationId: number, on: Day): Promise<Seat[]> {
  const rows = await tx.$queryRaw<{ kind: OrganizationKind }[]>`
    WITH placed AS (
      SELECT path FROM "Placement" WHERE "organizationId" = ${organizationId} AND "from" <= ${toDate(on)}::date
      ORDER BY "from" DESC LIMIT 1)
    SELECT s.kind::text AS kind FROM placed, string_to_table(trim(BOTH '/' FROM placed.path), '/') WITH ORDINALITY AS seat(id, depth)
    CROSS JOIN LATERAL (
      SELECT kind FROM "Placement" p WHERE p."organizationId" = seat.id::int AND p."from" <= ${toDate(on)}::date
      ORDER BY p."from" DESC LIMIT 1) s
    ORDER BY seat.depth DESC`;
  return rows.map(({ kind }) => ({ kind }));
}

/** The cell and its superiors as they stand today, for who reads the dossiers of the cell. */
export const readLine = (access: Access<"candidate.read">, organizationId: number) =>
  lineOn(db, organizationId, access.today);

/** The same for several cells, by id, in one question. */
export async function readLines(
  _access: Access<"candidate.read">,
  ids: readonly number[],
): Promise<Map<number, Seat[]>> {
  const rows = await db.$queryRaw<{ id: number; kinds: OrganizationKind[] }[]>`
    SELECT o.id, array_agg(s.kind::text ORDER BY length(s.path) DESC) AS kinds
    FROM "Organization" o JOIN "Organization" s ON s.id = ANY(string_to_array(trim(BOTH '/' FROM o.path), '/')::int[])
    WHERE o.id = ANY(${[...new Set(ids)]}::int[]) GROUP BY o.id`;
  return new Map(rows.map(({ id, kinds }) => [id, kinds.map((kind) => ({ kind }))]));
}

/** The official members of a cell as counted last by the day, else as the register has them; null where neither says. */
export async function officialsOn(tx: Tx, organizationId: number, on: Day): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ counted: number | null; registered: number | null }[]>`
    SELECT
      (SELECT official FROM "Headcount" WHERE "organizationId" = ${organizationId} AND "on" <= ${toDate(on)}::date
        ORDER BY "on" DESC LIMIT 1) AS counted,
      (SELECT sum(official)::int FROM "MemberRollup" WHERE "organizationId" = ${organizationId} AND "on" <= ${toDate(on)}::date) AS registered`;
  return row?.counted ?? (row?.registered || null);
}
