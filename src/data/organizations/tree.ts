import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { folded } from "@/domain/name";
import type { OrganizationKind } from "@/domain/organization";
import { type Result, yes } from "@/domain/result";
import { installationChain } from "../audit";
import { change, type Tx } from "../change";
import { toDate } from "../dates";
import { db } from "../db";
import type { Area, Sector } from "../generated/enums";

/** An organization to be planted with all that stands below it. */
export type Plant = {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly sector?: Sector;
  readonly areas?: readonly Area[];
  readonly children?: readonly Plant[];
};

/** Whether any organization stands in the installation. */
export const isPlanted = async () => (await db.organization.count({ take: 1 })) > 0;

/** Plants whole trees at the root, all founded on one day; level by level, so that a level is one statement. */
export const plantTrees = (
  access: Access<"setting.set">,
  trees: readonly Plant[],
  foundedOn: Day,
): Promise<Result<{ planted: number }>> =>
  change(access, { lock: [], chain: installationChain }, async (tx) => {
    const planted = await plantLevel(
      tx,
      trees.map((plant) => ({ plant, parent: null })),
      foundedOn,
    );
    return yes({ answer: { planted }, line: { subject: "tree", after: { planted } } });
  });

type Seed = { readonly plant: Plant; readonly parent: { readonly id: number; readonly path: string } | null };

async function plantLevel(tx: Tx, seeds: readonly Seed[], foundedOn: Day): Promise<number> {
  if (seeds.length === 0) return 0;
  const ids = await tx.$queryRaw<{ id: number }[]>`
    SELECT nextval(pg_get_serial_sequence('"Organization"', 'id'))::int AS id FROM generate_series(1, ${seeds.length}::int)`;
  const rows = seeds.map(({ plant, parent }, index) => {
    const id = ids[index]?.id ?? 0;
    return { id, plant, parentId: parent?.id ?? null, path: `${parent?.path ?? "/"}${id}/` };
  });
  await tx.organization.createMany({ data: rows.map((row) => toOrganization(row, foundedOn)) });
  await tx.placement.createMany({ data: rows.map((row) => toPlacement(row, foundedOn)) });
  const below = rows.flatMap(({ plant, id, path }) =>
    (plant.children ?? []).map((child) => ({ plant: child, parent: { id, path } })),
  );
  return rows.length + (await plantLevel(tx, below, foundedOn));
}

type Row = { readonly id: number; readonly plant: Plant; readonly parentId: number | null; readonly path: string };

const toOrganization = ({ id, plant, parentId, path }: Row, foundedOn: Day) => ({
  id,
  code: plant.code,
  kind: plant.kind,
  name: plant.name,
  folded: folded(plant.name),
  path,
  parentId,
  sector: plant.sector ?? null,
  areas: [...(plant.areas ?? [])],
  foundedOn: toDate(foundedOn),
});

const toPlacement = ({ id, plant, parentId, path }: Row, foundedOn: Day) => ({
  organizationId: id,
  parentId,
  name: plant.name,
  kind: plant.kind,
  path,
  from: toDate(foundedOn),
});
