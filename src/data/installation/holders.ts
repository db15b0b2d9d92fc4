import "server-only";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import { idsOf } from "@/domain/organization";
import { toDate, toDayOrNull } from "../dates";
import { db } from "../db";

/** Somebody who has access to an organization, and the grant that gives it. */
export type Holder = {
  readonly grantId: number;
  readonly name: string;
  readonly email: string;
  readonly role: "board" | "secretary" | "reviewer" | "admin";
  readonly until: Day | null;
  /** Where the grant was given: here, above, or for the whole installation. */
  readonly from: { readonly id: number; readonly name: string } | null;
};

/** Whoever has access to the organization of `path` on the calendar's day, those of the place itself first; outside the reach nobody. */
export async function listHolders(access: Access<"grant.read">, path: string, today: Day): Promise<Holder[]> {
  if (!covers(access.places, path)) return [];
  const ids = idsOf(path);
  const rows = await db.grant.findMany({
    where: {
      AND: [
        { OR: [{ organizationId: { in: ids } }, { organizationId: null }] },
        { OR: [{ until: null }, { until: { gte: toDate(today) } }] },
      ],
      user: { disabledAt: null },
    },
    select: {
      id: true,
      role: true,
      until: true,
      user: { select: { name: true, email: true } },
      organization: { select: { id: true, name: true } },
    },
    orderBy: { id: "asc" },
  });
  const rank = (holder: Holder) => (holder.from ? ids.indexOf(holder.from.id) : -1);
  return rows
    .map(({ id, role, until, user, organization }) => ({
      grantId: id,
      ...user,
      role,
      until: toDayOrNull(until),
      from: organization,
    }))
    .sort((one, other) => rank(other) - rank(one));
}
