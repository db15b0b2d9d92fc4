import "server-only";
import type { Day } from "@/domain/day";
import { idsOf } from "@/domain/organization";
import type { WatchedPlace } from "@/domain/watch/facts-of";
import type { Tx } from "../change";
import { toDate, toDay, toDayOrNull } from "../dates";
import { Prisma } from "../generated/client";
import { registerFromOf } from "../organizations/standing-parts";

/** Some organizations: those of the ids, or so many that follow one in the order of paths, at `within` or below it. */
export type Which =
  | { readonly ids: readonly number[] }
  | { readonly within: string; readonly after: string; readonly most: number };

/** Those of them that had been founded by the day, in the order of paths; in one question. */
export async function readPlaces(tx: Tx, which: Which, today: Day): Promise<WatchedPlace[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT o.id, o.path, o.kind::text AS kind, o."parentId", o."foundedOn", o."closedOn", ${registerFromOf} AS "registerFrom",
      (SELECT json_build_object('on', h."on", 'total', h.total, 'official', h.official) FROM "Headcount" h
        WHERE h."organizationId" = o.id AND h."on" <= ${toDate(today)}::date ORDER BY h."on" DESC LIMIT 1) AS headcount
    FROM "Organization" o WHERE ${condition(which)} AND o."foundedOn" <= ${toDate(today)}::date
    ORDER BY o.path ${"most" in which ? Prisma.sql`LIMIT ${which.most}` : Prisma.empty}`;
  return rows.map(({ foundedOn, closedOn, registerFrom, ...row }) => ({
    ...row,
    foundedOn: toDay(foundedOn),
    closedOn: toDayOrNull(closedOn),
    registerFrom: toDayOrNull(registerFrom),
  }));
}

/** The ids of the places themselves, and those of all their superiors with them. */
export const idsWithAbove = (places: readonly WatchedPlace[]) => [
  ...new Set(places.flatMap(({ path }) => idsOf(path))),
];

const condition = (which: Which) =>
  "ids" in which
    ? Prisma.sql`o.id = ANY(${[...which.ids]}::int[])`
    : Prisma.sql`o.path LIKE ${`${which.within}%`} AND o.path > ${which.after}`;

type Row = Omit<WatchedPlace, "foundedOn" | "closedOn" | "registerFrom"> & {
  foundedOn: Date;
  closedOn: Date | null;
  registerFrom: Date | null;
};
