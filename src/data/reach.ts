import "server-only";
import type { Access, Place } from "@/domain/access";
import { Prisma } from "./generated/client";

/** Organizations within reach, as a condition of Prisma. */
export const within = (access: Access): Prisma.OrganizationWhereInput => ({ OR: access.places.map(condition) });

/** The same for SQL; the organization's alias must be `o`. Paths hold digits and slashes only, so LIKE is safe. */
export const withinSql = (access: Access) => Prisma.sql`(${Prisma.join(access.places.map(sqlCondition), " OR ")})`;

/** The paths for row-level security, which knows whole subtrees only. */
export const reachSetting = (access: Access) => access.places.map((place) => place.path).join(",");

/** Says how far the transaction reaches, before any row of a person is read or written in it. */
export const setReach = (tx: Pick<Prisma.TransactionClient, "$queryRaw">, access: Access) =>
  tx.$queryRaw`SELECT set_config('nguon.reach', ${reachSetting(access)}, true)`;

/** Runs with every row of a person within reach, for an act that follows somebody wherever that is; then as before. */
export async function everywhere<Done>(tx: Prisma.TransactionClient, run: () => Promise<Done>): Promise<Done> {
  const [set] = await tx.$queryRaw<
    { reach: string }[]
  >`SELECT coalesce(current_setting('nguon.reach', true), '') AS reach`;
  await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
  const done = await run();
  await tx.$queryRaw`SELECT set_config('nguon.reach', ${set?.reach ?? ""}, true)`;
  return done;
}

const condition = ({ path, reach }: Place): Prisma.OrganizationWhereInput => {
  if (reach === "own") return { path };
  return reach === "all" ? { path: { startsWith: path } } : { path: { startsWith: path, not: path } };
};

const sqlCondition = ({ path, reach }: Place) => {
  if (reach === "own") return Prisma.sql`o.path = ${path}`;
  const below = Prisma.sql`o.path LIKE ${`${path}%`}`;
  return reach === "all" ? below : Prisma.sql`(${below} AND o.path <> ${path})`;
};

/** Texts in a column (COLLATE "C") that begin so: as a range, since LIKE finds no index through row-level security. */
export const rangeSql = (column: Prisma.Sql, beginning: string) =>
  Prisma.sql`(${column} >= ${beginning} AND ${column} < ${afterAll(beginning)})`;

/** The paths in a column that lie at or below `path` and within whole subtrees reached, as ranges. */
export function subtreesSql(access: Access, column: Prisma.Sql, path: string) {
  const parts = access.places
    .filter((place) => place.path.startsWith(path) || path.startsWith(place.path))
    .map((place) => rangeSql(column, place.path.length > path.length ? place.path : path));
  return parts.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(parts, " OR ")})`;
}

/** The least text after all that begin so. */
function afterAll(beginning: string) {
  const last = beginning.codePointAt(beginning.length - 1) ?? 0;
  return beginning.slice(0, -1) + String.fromCodePoint(last + 1);
}
