import "server-only";
import { storable } from "@/domain/input";
import { idsOf, type Organization } from "@/domain/organization";
import { resideIn } from "@/domain/persons/residence";
import { type Result, yes } from "@/domain/result";
import type { Tx } from "../change";
import { toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";

/** A hamlet one can choose as the place where somebody lives. */
export type Lived = { readonly id: number; readonly code: string; readonly name: string };

/** The hamlet where somebody lives. */
export type Residence = { readonly code: string; readonly name: string; readonly commune: string };

/** Where the person `p` lives, as JSON; null where that is not recorded. */
export const livesIn = Prisma.sql`(
  SELECT json_build_object('code', h.code, 'name', h.name, 'commune', o.code)
  FROM "Locality" h JOIN "Organization" o ON o.id = h."organizationId" WHERE h.id = p."localityId")`;

/** The hamlets of the commune that an organization within reach is or stands in, by name; those that have ended are left out. */
export const listResidences = ({ path }: Pick<Organization, "path">): Promise<Lived[]> =>
  db.locality.findMany({
    where: { organizationId: { in: idsOf(path) }, to: null },
    select: { id: true, code: true, name: true },
    orderBy: [{ sortKey: "asc" }, { id: "asc" }],
  });

/** The same to choose anew from; the present one among them even when it has ended. */
export async function listResidencesFor({
  path,
  hamlet,
}: Pick<Organization, "path"> & { readonly hamlet: Named | null }) {
  const hamlets: readonly Named[] = await listResidences({ path });
  return hamlet && !hamlets.some(({ code }) => code === hamlet.code) ? [hamlet, ...hamlets] : hamlets;
}

type Named = Pick<Lived, "code" | "name">;

/** The hamlet of a code as where somebody handled at `path` lives, if it can be; null where none was chosen. */
export async function residence(
  tx: Pick<Tx, "locality">,
  code: string | undefined,
  at: { readonly path: string; readonly before?: number | null },
): Promise<Result<number | null>> {
  if (code === undefined) return yes(null);
  const row = storable(code) ? await tx.locality.findUnique({ where: { code } }) : null;
  return resideIn(row ? { ...row, from: toDay(row.from), to: toDayOrNull(row.to) } : undefined, at);
}

/** The same before anything is locked. */
export const findResidence = (code: string | undefined, { path }: Pick<Organization, "path">) =>
  residence(db, code, { path });
