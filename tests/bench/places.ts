import { db } from "@/data/db";
import { openSession } from "@/data/installation/sessions";

/** Organizations worth measuring: at each depth of the tree the one with most directly below it. */
export type BenchPlace = {
  readonly id: number;
  readonly code: string;
  readonly kind: string;
  readonly path: string;
  readonly below: number;
};

export const listPlaces = () =>
  db.$queryRaw<BenchPlace[]>`
    SELECT DISTINCT ON (depth) id, code, kind, path, below FROM (
      SELECT o.id, o.code, o.kind::text AS kind, o.path, length(o.path) - length(replace(o.path, '/', '')) AS depth,
        coalesce(c.below, 0) AS below
      FROM "Organization" o
      LEFT JOIN (SELECT "parentId", count(*)::int AS below FROM "Organization" GROUP BY 1) c ON c."parentId" = o.id) p
    ORDER BY depth, below DESC, id`;

/** A session of somebody who reaches everything. Refuses a database that `synthesize` did not fill: measuring writes, too. */
export async function openReviewer(): Promise<string> {
  const user = await db.user.findUnique({ where: { email: "reviewer@synthetic" }, select: { id: true } });
  if (!user) throw new Error("no reviewer@synthetic: only synthetic databases are measured");
  return openSession(user.id, "bench", new Date());
}

const scales: Record<string, string> = { CENTRAL: "nation", PROVINCE: "province", DISTRICT: "district" };

/** The scale of the database, told by its root. */
export async function databaseName(): Promise<string> {
  const root = await db.organization.findFirst({ where: { parentId: null }, select: { kind: true } });
  return scales[root?.kind ?? ""] ?? "other";
}
