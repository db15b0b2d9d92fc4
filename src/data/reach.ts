import "server-only";
import type { Access, Place } from "@/domain/access";
import { Prisma } from "./generated/client";

/** Organizations within reach, as a condition of Prisma. */
export const within = (access: Access): Prisma.OrganizationWhereInput => ({ OR: access.places.map(condition) });

/** The same for SQL; the organization's alias must be `o`. Paths hold digits and slashes only, so LIKE is safe. */
export const withinSql = (access: Access) => Prisma.sql`(${Prisma.join(access.places.map(sqlCondition), " OR ")})`;

/** The paths for row-level security, which knows whole subtrees only. */
export const reachSetting = (access: Access) => access.places.map((place) => place.path).join(",");

const condition = ({ path, reach }: Place): Prisma.OrganizationWhereInput => {
  if (reach === "own") return { path };
  return reach === "all" ? { path: { startsWith: path } } : { path: { startsWith: path, not: path } };
};

const sqlCondition = ({ path, reach }: Place) => {
  if (reach === "own") return Prisma.sql`o.path = ${path}`;
  const below = Prisma.sql`o.path LIKE ${`${path}%`}`;
  return reach === "all" ? below : Prisma.sql`(${below} AND o.path <> ${path})`;
};
