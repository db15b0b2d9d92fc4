import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import { type Result, yes } from "@/domain/result";
import { change } from "../change";
import { toDateOrNull, toDayOrNull } from "../dates";
import { db } from "../db";
import { registerFromOf } from "../organizations/standing-parts";
import { withinSql } from "../reach";

type Keeper = Access<"headcount.keep">;

/** Since when the register of an organization is complete: by its own word, and by anybody's at or above it. */
export type Completeness = { readonly own: Day | null; readonly from: Day | null };

export async function findCompleteness(access: Keeper, organizationId: number): Promise<Completeness> {
  const [row] = await db.$queryRaw<{ own: Date | null; from: Date | null }[]>`
    SELECT o."registerFrom" AS own, ${registerFromOf} AS "from" FROM "Organization" o
    WHERE o.id = ${organizationId} AND ${withinSql(access)}`;
  return { own: toDayOrNull(row?.own ?? null), from: toDayOrNull(row?.from ?? null) };
}

/** Says from which day the register is complete, or, with none, that it is not. */
export const saveCompleteness = (
  access: Keeper,
  { id, code }: Organization,
  from: Day | null,
): Promise<Result<{ code: string }>> =>
  change<{ code: string }>(access, { lock: [id], chain: id }, async (tx) => {
    const before = await tx.organization.findUniqueOrThrow({ where: { id }, select: { registerFrom: true } });
    await tx.organization.update({ where: { id }, data: { registerFrom: toDateOrNull(from) } });
    const line = { subject: "register", before: { from: toDayOrNull(before.registerFrom) }, after: { from } };
    return yes({ answer: { code }, line });
  });
