import "server-only";
import type { Earlier } from "@/domain/ledger/cell-entry";
import type { Months } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import type { Tx } from "../change";
import { db } from "../db";
import { drawnBy, readCorrectable } from "./correctable";

type Place = Pick<Organization, "id">;

/** Totals entered at the organization for exactly these months, with their corrections and what they drew; the newest first. */
export async function listEarlier(tx: Tx, organization: Place, months: Months): Promise<Earlier[]> {
  const found: Earlier[] = [];
  for (const entry of await tx.admission.findMany({ where: totalsOf(organization, months), orderBy: { id: "desc" } }))
    found.push(await readCorrectable(tx, entry, entry.itemisesId ? await drawnBy(tx, entry) : null));
  return found;
}

/** The organizations whose totals those drew from. */
export async function holdersDrawnFrom(organization: Place, months: Months): Promise<number[]> {
  const drawing = await db.admission.findMany({
    where: { ...totalsOf(organization, months), itemisesId: { not: null } },
    select: { itemises: { select: { organizationId: true } } },
  });
  return [...new Set(drawing.flatMap(({ itemises }) => itemises?.organizationId ?? []))];
}

const totalsOf = ({ id }: Place, { from, to }: Months) =>
  ({ organizationId: id, fromMonth: from, toMonth: to, kind: "TOTAL", count: { gte: 0 } }) as const;
