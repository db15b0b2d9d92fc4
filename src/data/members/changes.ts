import "server-only";
import type { Access } from "@/domain/access";
import type { MemberFacts } from "@/domain/members/membership";
import { no, type Result, yes } from "@/domain/result";
import type { Line } from "../audit";
import { change, type Once, type Tx } from "../change";
import { toDayOrNull } from "../dates";
import { db } from "../db";
import { setReach } from "../reach";

/** A member as a change finds it under the lock of its cell. */
export type HeldMember = MemberFacts & {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  /** The hamlet where the member lives. */
  readonly localityId: number | null;
  readonly organizationId: number;
  readonly path: string;
  readonly code: string;
};

type Keeper = Access<"member.keep" | "member.reveal">;

export type Told = { readonly code: string; readonly id: string };

type More = { readonly once?: Once; readonly beyond?: readonly number[] };

/**
 * Changes one member within reach: locks the cell, reads the member again, decides and writes. `beyond` are cells that
 * are written to as well, within reach or not: each is told in its own trail.
 */
export async function changeMember(
  access: Keeper,
  id: string,
  run: (tx: Tx, member: HeldMember) => Promise<Result<{ readonly answer: Told; readonly line: Line }>>,
  { once, beyond = [] }: More = {},
): Promise<Result<Told>> {
  const [, found] = await db.$transaction([
    setReach(db, access),
    db.member.findUnique({ where: { id }, select: { organizationId: true } }),
  ]);
  if (!found) return no("member.unknown");
  const { organizationId } = found;
  const where = { lock: [organizationId], drawnFrom: beyond, chain: organizationId, ...(once && { once }) };
  return change<Told>(access, where, async (tx) => {
    const member = await hold(tx, id);
    // Moved between the two looks: whoever asked no longer sees what was on the screen.
    if (member?.organizationId !== organizationId) return no("member.unknown");
    const done = await run(tx, member);
    if (!done.ok) return done;
    const { line } = done.value;
    return yes({ ...done.value, linesOf: new Map(beyond.map((one) => [one, line])) });
  });
}

async function hold(tx: Tx, id: string): Promise<HeldMember | undefined> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT m.id, m."personId", p."fullName", p."localityId", m."organizationId", o.code, m.path, m.status::text AS status, m."joinedOn",
      m."officialOn", m."leftOn", (SELECT max(s."from") FROM "Stay" s WHERE s."memberId" = m.id AND s.until IS NULL) AS since
    FROM "Member" m JOIN "Person" p ON p.id = m."personId" JOIN "Organization" o ON o.id = m."organizationId"
    WHERE m.id = ${id}::uuid`;
  if (!row) return undefined;
  const { joinedOn, officialOn, leftOn, since, ...rest } = row;
  return {
    ...rest,
    ...{ joinedOn: toDayOrNull(joinedOn), officialOn: toDayOrNull(officialOn) },
    ...{ leftOn: toDayOrNull(leftOn), since: toDayOrNull(since) },
  };
}

type Dates = "joinedOn" | "officialOn" | "leftOn" | "since";
type Row = Omit<HeldMember, Dates> & Record<Dates, Date | null>;
