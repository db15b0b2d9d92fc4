import "server-only";
import { randomUUID } from "node:crypto";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import type { PersonFacts } from "@/domain/persons/facts";
import type { Tx } from "../change";
import { toDateOrNull } from "../dates";
import { db } from "../db";
import { columnsOf } from "../persons/columns";
import { everywhere, setReach } from "../reach";
import { settle } from "./stays";

export type NewMember = {
  readonly facts: PersonFacts;
  /** The hamlet where the person lives, of the organization's commune. */
  readonly localityId?: number | null;
  /** The day of the ceremony, where it is known. */
  readonly joinedOn: Day | null;
  /** The day from which an official member; null on probation. */
  readonly officialOn: Day | null;
  readonly isOfficial: boolean;
  /** In this organization from the day on. */
  readonly since: Day;
  /** Somebody known already. */
  readonly person?: string | undefined;
};

/** A member of the cell, with the person; answers the id. Row-level security refuses a cell out of reach. */
export async function createMember(
  tx: Tx,
  { id: organizationId }: Organization,
  { facts, localityId = null, joinedOn, officialOn, isOfficial, since }: NewMember,
): Promise<string> {
  // Read under the lock: the cell may have been moved since it was looked up.
  const { path } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { path: true } });
  const personId = randomUUID();
  await tx.person.create({ data: { id: personId, organizationId, path, localityId, ...columnsOf(personId, facts) } });
  const dates = { joinedOn: toDateOrNull(joinedOn), officialOn: toDateOrNull(officialOn) };
  const row = await tx.member.create({
    data: { personId, organizationId, path, status: isOfficial ? "OFFICIAL" : "PROBATIONARY", ...dates },
    select: { id: true },
  });
  // Who has long been official counts as such from the first day.
  const officialFrom = isOfficial ? (officialOn ?? since) : null;
  await settle(tx, { memberId: row.id, organizationId, from: since, officialFrom });
  return row.id;
}

/**
 * Somebody known becomes a member on probation in the cell, once; who was one by mistake before becomes the same member
 * again. Undefined for who is one already.
 */
export async function admitPerson(
  tx: Tx,
  person: { readonly personId: string; readonly organizationId: number; readonly path: string },
  joinedOn: Day,
): Promise<string | undefined> {
  const { personId, organizationId, path } = person;
  // Within reach or not: what was withdrawn elsewhere lies beyond it.
  return everywhere(tx, async () => {
    const before = await tx.member.findUnique({ where: { personId }, select: { id: true, status: true } });
    if (before && before.status !== "VOID") return undefined;
    const held = { organizationId, path, status: "PROBATIONARY", joinedOn: toDateOrNull(joinedOn) } as const;
    const fresh = { ...held, officialOn: null, leftOn: null };
    const { id } = before
      ? await tx.member.update({ where: { id: before.id }, data: fresh, select: { id: true } })
      : await tx.member.create({ data: { personId, ...held }, select: { id: true } });
    await settle(tx, { memberId: id, organizationId, from: joinedOn, officialFrom: null });
    return id;
  });
}

/** The organizations a member is in now and was in before, within reach or not: what is undone is told in each. */
export const placesOfMember = (id: string): Promise<number[]> =>
  db.$transaction((tx) =>
    everywhere(tx, async () => {
      const stays = { select: { organizationId: true } };
      const row = await tx.member.findUnique({ where: { id }, select: { organizationId: true, stays } });
      return row ? [...new Set([row, ...row.stays].map(({ organizationId }) => organizationId))] : [];
    }),
  );

/** Whoever was admitted by mistake was never a member; to be done `everywhere`, for the member may have gone since. */
export async function voidMember(tx: Tx, id: string): Promise<number> {
  await tx.stay.deleteMany({ where: { memberId: id } });
  // Who is admitted again later begins anew: nothing of it stands in the way.
  const standing = { where: { memberId: id, takenBackAt: null }, data: { takenBackAt: new Date() } };
  await tx.transfer.updateMany(standing);
  await tx.recognition.updateMany(standing);
  await tx.departure.updateMany(standing);
  const data = { status: "VOID" } as const;
  return (await tx.member.update({ where: { id }, data, select: { organizationId: true } })).organizationId;
}

/** Names of members within reach, by id. */
export async function listNames(access: Access<"member.read">, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<{ id: string; fullName: string }[]>`
      SELECT m.id, p."fullName" FROM "Member" m JOIN "Person" p ON p.id = m."personId" WHERE m.id = ANY(${[...ids]}::uuid[])`,
  ]);
  return new Map(rows.map(({ id, fullName }) => [id, fullName]));
}
