import "server-only";
import type { Access } from "@/domain/access";
import type { Seat } from "@/domain/candidates/step";
import type { Day } from "@/domain/day";
import type { OrganizationKind } from "@/domain/organization";
import type { Tx } from "../change";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { authorisedOn } from "../organizations/authorisations";

/** A seat with the name it had on the day. */
export type NamedSeat = Seat & { readonly id: number; readonly name: string };

/** The cell and its superiors as they stood on the day, the cell first. */
export const lineOn = async (tx: Tx, organizationId: number, on: Day): Promise<NamedSeat[]> =>
  (await linesOn(tx, organizationId, [on])).get(on) ?? [];

/** The same for several days, in one question. */
async function linesOn(tx: Tx, organizationId: number, days: readonly Day[]): Promise<Map<Day, NamedSeat[]>> {
  const rows = await tx.$queryRaw<{ on: Day; id: number; kind: OrganizationKind; name: string; mayDecide: boolean }[]>`
    SELECT to_char(asked."on", 'YYYY-MM-DD') AS "on", seat.id::int AS id, s.kind::text AS kind, s.name,
      ${authorisedOn(Prisma.sql`seat.id::int`, Prisma.sql`asked."on"`)} AS "mayDecide"
    FROM unnest(${[...new Set(days)]}::date[]) AS asked("on")
    CROSS JOIN LATERAL (
      SELECT path FROM "Placement" WHERE "organizationId" = ${organizationId} AND "from" <= asked."on" ORDER BY "from" DESC LIMIT 1) placed
    CROSS JOIN LATERAL string_to_table(trim(BOTH '/' FROM placed.path), '/') WITH ORDINALITY AS seat(id, depth)
    CROSS JOIN LATERAL (
      SELECT kind, name FROM "Placement" p WHERE p."organizationId" = seat.id::int AND p."from" <= asked."on"
      ORDER BY p."from" DESC LIMIT 1) s
    ORDER BY asked."on", seat.depth DESC`;
  return new Map(days.map((day) => [day, rows.flatMap(({ on, ...seat }) => (on === day ? [seat] : []))]));
}

/** The cell and its superiors as they stood on each of the days, for who reads the dossiers of the cell. */
export const readLinesOn = (
  _access: Access<"candidate.read" | "member.read">,
  organizationId: number,
  days: readonly Day[],
): Promise<Map<Day, NamedSeat[]>> => linesOn(db, organizationId, days);

/** The same for several cells, by id, as they stand today, in one question. */
export async function readLines(
  { today }: Access<"candidate.read">,
  ids: readonly number[],
): Promise<Map<number, Seat[]>> {
  const rows = await db.$queryRaw<{ id: number; line: Seat[] }[]>`
    SELECT o.id, ${seatsOf(today)} AS line
    FROM "Organization" o JOIN "Organization" s ON s.id = ANY(string_to_array(trim(BOTH '/' FROM o.path), '/')::int[])
    WHERE o.id = ANY(${[...new Set(ids)]}::int[]) GROUP BY o.id`;
  return new Map(rows.map(({ id, line }) => [id, line]));
}

/** The line of a path with the names of today as JSON, the lowest first. */
export const namedLineOf = (path: Prisma.Sql, today: Day) => Prisma.sql`(
  SELECT json_agg(json_build_object('id', s.id, 'name', s.name, 'kind', s.kind,
    'mayDecide', ${authorisedOn(Prisma.sql`s.id`, Prisma.sql`${toDate(today)}::date`)}) ORDER BY length(s.path) DESC)
  FROM "Organization" s WHERE s.id = ANY(string_to_array(trim(BOTH '/' FROM ${path}), '/')::int[]))`;

/** Of grouped superiors `s`: their seats today as JSON, the lowest first. */
export const seatsOf = (today: Day) => Prisma.sql`json_agg(json_build_object('kind', s.kind,
  'mayDecide', ${authorisedOn(Prisma.sql`s.id`, Prisma.sql`${toDate(today)}::date`)}) ORDER BY length(s.path) DESC)`;
