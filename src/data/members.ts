import "server-only";
import type { Access } from "@/domain/access";
import { type Day, yearOfDay } from "@/domain/day";
import { likenessKey } from "@/domain/likeness";
import { sortKeyOf } from "@/domain/name";
import type { Organization } from "@/domain/organization";
import type { Tx } from "./change";
import { toDate, toDateOrNull } from "./dates";
import { db } from "./db";
import { reachSetting } from "./reach";
import { settle } from "./stays";

export type NewMember = {
  readonly fullName: string;
  readonly bornOn: Day | null;
  readonly woman: boolean | null;
  /** The day of the ceremony. */
  readonly joinedOn: Day;
};

/** A newly admitted member of the cell, on probation; answers the id. Row-level security refuses a cell out of reach. */
export async function createMember(
  tx: Tx,
  { id: organizationId }: Organization,
  { fullName, bornOn, woman, joinedOn }: NewMember,
): Promise<string> {
  // Read under the lock: the cell may have been moved since it was looked up.
  const { path } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { path: true } });
  const person = await tx.person.create({
    data: {
      ...{ organizationId, path, ...namesOf(fullName), woman },
      ...{ bornOn: toDateOrNull(bornOn), birthYear: bornOn && yearOfDay(bornOn) },
    },
    select: { id: true },
  });
  const row = await tx.member.create({
    data: { personId: person.id, organizationId, path, status: "PROBATIONARY", joinedOn: toDate(joinedOn) },
    select: { id: true },
  });
  await settle(tx, { memberId: row.id, organizationId, from: joinedOn, officialFrom: null });
  return row.id;
}

/**
 * Whoever was admitted by mistake was never a member, wherever the entry's member may have gone since: the reach is
 * that of the entry, not of the cell the member is in now.
 */
export async function voidMember(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
  await tx.stay.deleteMany({ where: { memberId: id } });
  await tx.member.update({ where: { id }, data: { status: "VOID" } });
}

/** A name as it is written, compared and sorted by. */
const namesOf = (fullName: string) => ({ fullName, folded: likenessKey(fullName), sortKey: sortKeyOf(fullName) });

/** Names of members within reach, by id. */
export async function listNames(access: Access<"member.read">, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', ${reachSetting(access)}, true)`,
    db.$queryRaw<{ id: string; fullName: string }[]>`
      SELECT m.id, p."fullName" FROM "Member" m JOIN "Person" p ON p.id = m."personId" WHERE m.id = ANY(${[...ids]}::uuid[])`,
  ]);
  return new Map(rows.map(({ id, fullName }) => [id, fullName]));
}
