import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import { setReach } from "../reach";

/** Whom to ask, from a day to a day. */
export type Contact = {
  readonly name: string;
  readonly position: string | null;
  readonly telephone: string | null;
  readonly from: Day;
  readonly to: Day | null;
};

/** Who was and is in charge of a hamlet, the latest first; for who handles its commune, and never in files or answers. */
export async function listOfficers(access: Access<"hamlet.keep">, localityId: number): Promise<Contact[]> {
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.contact.findMany({
      where: { localityId },
      select: { name: true, position: true, telephone: true, from: true, to: true },
      orderBy: { from: "desc" },
    }),
  ]);
  return rows.map(({ from, to, ...row }) => ({ ...row, from: toDay(from), to: toDayOrNull(to) }));
}
