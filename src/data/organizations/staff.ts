import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { toDate } from "../dates";
import { db } from "../db";

/** Whether anybody works for exactly this organization (board or deputy secretary) who can sign in on that day of the calendar. */
export async function hasStaff(_access: Access, organizationId: number, on: Day): Promise<boolean> {
  const found = await db.grant.findFirst({
    where: {
      organizationId,
      role: { in: ["board", "secretary"] },
      OR: [{ until: null }, { until: { gte: toDate(on) } }],
      user: { disabledAt: null },
    },
    select: { id: true },
  });
  return found !== null;
}
