import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { folded, sortKeyOf } from "@/domain/name";
import type { Organization } from "@/domain/organization";
import type { Tx } from "./change";
import { toDateOrNull } from "./dates";
import { db } from "./db";
import { reachSetting } from "./reach";

export type NewMember = { readonly fullName: string; readonly bornOn: Day | null };

/** A newly admitted member of the cell, on probation; answers the id. Row-level security refuses a cell out of reach. */
export async function createMember(
  tx: Tx,
  { id: organizationId }: Organization,
  { fullName, bornOn }: NewMember,
): Promise<string> {
  // Read under the lock: the cell may have been moved since it was looked up.
  const { path } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { path: true } });
  const names = { fullName, folded: folded(fullName), sortKey: sortKeyOf(fullName) };
  const person = await tx.person.create({
    data: { organizationId, path, ...names, bornOn: toDateOrNull(bornOn) },
    select: { id: true },
  });
  const row = await tx.member.create({
    data: { personId: person.id, organizationId, path, status: "PROBATIONARY" },
    select: { id: true },
  });
  return row.id;
}

/** Names of members within reach, by id. */
export async function listNames(access: Access<"member.read">, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', ${reachSetting(access)}, true)`,
    db.member.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, person: { select: { fullName: true } } },
    }),
  ]);
  return new Map(rows.map(({ id, person }) => [id, person.fullName]));
}
