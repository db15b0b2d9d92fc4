import "server-only";
import type { Access } from "@/domain/access";
import { toDate } from "./dates";
import { db } from "./db";

/** Whether anybody works for exactly this organization (board or deputy secretary) who can sign in on the access's day. */
export async function hasStaff(access: Access, organizationId: number): Promise<boolean> {
  const found = await db.grant.findFirst({
    where: {
      organizationId,
      role: { in: ["board", "secretary"] },
      OR: [{ until: null }, { until: { gte: toDate(access.today) } }],
      user: { disabledAt: null },
    },
    select: { id: true },
  });
  return found !== null;
}
