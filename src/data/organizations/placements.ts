import "server-only";
import type { Access } from "@/domain/access";
import type { Area, Organization, OrganizationKind, Sector } from "@/domain/organization";
import type { Placement, Superior } from "@/domain/organizations/placement";
import { toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import type { Prisma } from "../generated/client";
import { within } from "../reach";

type Keeper = Access<"organization.keep">;

/** An organization as who keeps the tree sees it. */
export type KeptOrganization = {
  readonly sector: Sector | null;
  readonly areas: readonly Area[];
  /** Newest first, each with the name its superior has today. */
  readonly placements: readonly (Placement & { readonly superior: string | null })[];
  readonly below: readonly { readonly code: string; readonly name: string; readonly kind: OrganizationKind }[];
};

/** What a list of those directly below shows at most. */
const mostBelow = 300;

/** Everything about the place of an organization; nothing where it is out of reach. */
export async function findKept(access: Keeper, code: string): Promise<KeptOrganization | undefined> {
  const row = await db.organization.findFirst({
    where: { code, AND: within(access) },
    select: {
      sector: true,
      areas: true,
      placements: { orderBy: { from: "desc" } },
      children: {
        where: { closedOn: null },
        orderBy: { id: "asc" },
        take: mostBelow,
        select: { code: true, name: true, kind: true },
      },
    },
  });
  if (!row) return undefined;
  const above = row.placements.flatMap(({ parentId }) => parentId ?? []);
  const superiors = await db.organization.findMany({ where: { id: { in: above } }, select: { id: true, name: true } });
  const names = new Map(superiors.map(({ id, name }) => [id, name]));
  return {
    sector: row.sector,
    areas: row.areas,
    placements: row.placements.map((one) => ({ ...toPlacement(one), superior: names.get(one.parentId ?? 0) ?? null })),
    below: row.children,
  };
}

/** Open committees within reach, in the order of the tree; undefined where there are more than a list can show. */
export async function listCommittees(
  access: Keeper,
  most: number,
): Promise<readonly Pick<Organization, "code" | "name" | "path">[] | undefined> {
  const rows = await db.organization.findMany({
    where: { closedOn: null, kind: { notIn: ["CELL", "GRASSROOTS_CELL"] }, AND: within(access) },
    select: { code: true, name: true, path: true },
    orderBy: { path: "asc" },
    take: most + 1,
  });
  return rows.length > most ? undefined : rows;
}

/** An organization as a superior, with where it stood, read under the lock of a change. */
export async function superiorIn(tx: Prisma.TransactionClient, id: number): Promise<Superior> {
  const { placements, ...row } = await tx.organization.findUniqueOrThrow({
    where: { id },
    include: { placements: { orderBy: { from: "asc" } } },
  });
  return {
    id: row.id,
    kind: row.kind,
    path: row.path,
    foundedOn: toDay(row.foundedOn),
    closedOn: toDayOrNull(row.closedOn),
    placements: placements.map(toPlacement),
  };
}

type Row = Omit<Placement, "from" | "to"> & { from: Date; to: Date | null };

export const toPlacement = ({ from, to, path, parentId, name, kind }: Row): Placement => ({
  from: toDay(from),
  to: toDayOrNull(to),
  path,
  parentId,
  name,
  kind,
});
