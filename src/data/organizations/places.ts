import "server-only";
import type { Access } from "@/domain/access";
import { folded } from "@/domain/name";
import type { Organization } from "@/domain/organization";
import { db } from "../db";
import { within } from "../reach";

type Place = Pick<Organization, "id" | "code" | "name" | "path">;

const columns = { id: true, code: true, name: true, path: true } as const;

/** The organization of a code; else those of the full name, accents aside. */
export async function listPlaces(access: Access<"user.keep">, text: string): Promise<Place[]> {
  const open = { closedOn: null, AND: within(access) };
  const coded = await db.organization.findMany({ where: { ...open, code: text.trim() }, select: columns });
  if (coded.length > 0) return coded;
  return db.organization.findMany({ where: { ...open, folded: folded(text) }, select: columns, take: 2 });
}

/** All open organizations in the order of the tree; undefined where there are more than a list can show. */
export async function listAllPlaces(access: Access<"user.keep">, most: number): Promise<Place[] | undefined> {
  const rows = await db.organization.findMany({
    where: { closedOn: null, AND: within(access) },
    select: columns,
    orderBy: { path: "asc" },
    take: most + 1,
  });
  return rows.length > most ? undefined : rows;
}
