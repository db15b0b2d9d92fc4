import "server-only";
import { randomUUID } from "node:crypto";
import type { Access } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import { no, type Result, yes } from "@/domain/result";
import type { Charge, ChargeEnd, ChargeInput, Presence } from "@/domain/sourcing/group-charge";
import { change, type Tx } from "../change";
import { toDate, toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import { setReach, withinSql } from "../reach";
import { presenceOf } from "./group-charge-rows";

/** A charge as the page of its cell shows it; the name is null where the member has gone out of reach. */
export type KeptCharge = Charge & {
  readonly id: string;
  readonly memberId: string;
  readonly fullName: string | null;
  /** The cell where the member is now. */
  readonly code: string | null;
  readonly stays: readonly Presence[];
};

/** The charges of a cell, the latest first. */
export const listCharges = (access: Access<"member.read">, organizationId: number): Promise<KeptCharge[]> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    const rows = await tx.$queryRaw<(Omit<KeptCharge, "from" | "until"> & { from: Date; until: Date | null })[]>`
      SELECT g.id, g."memberId", p."fullName", c.code, g.kind::text AS kind, g.name, g."from", g.until, ${presenceOf} AS stays
      FROM "GroupCharge" g JOIN "Organization" o ON o.id = g."organizationId" AND ${withinSql(access)}
      LEFT JOIN "Member" m ON m.id = g."memberId" LEFT JOIN "Person" p ON p.id = m."personId"
      LEFT JOIN "Organization" c ON c.id = m."organizationId"
      WHERE g."organizationId" = ${organizationId} ORDER BY g.until IS NOT NULL, g."from" DESC, g.id`;
    return rows.map(({ from, until, ...row }) => ({ ...row, from: toDay(from), until: toDayOrNull(until) }));
  });

export type ToldCharge = { readonly code: string };

type Keeper = Access<"member.keep">;
type Held = { readonly stays: readonly Presence[]; readonly charges: readonly Charge[] };

/** Puts a member in charge; decided under the lock of the cell. */
export const saveCharge = (
  access: Keeper,
  { id: organizationId, code }: Organization,
  { key, ...input }: ChargeInput,
  decide: (held: Held) => Result<null>,
): Promise<Result<ToldCharge>> => {
  const where = { lock: [organizationId], chain: organizationId, once: { key, body: input } };
  return change<ToldCharge>(access, where, async (tx) => {
    const { member: memberId, kind, name, from } = input;
    const held = await tx.groupCharge.findMany({ where: { memberId, organizationId } });
    const decided = decide({ stays: await staysOf(tx, memberId, organizationId), charges: held.map(toCharge) });
    if (!decided.ok) return decided;
    const id = randomUUID();
    const { path } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { path: true } });
    const at = { organizationId, path, recordedById: access.userId };
    await tx.groupCharge.create({ data: { id, memberId, kind, name, from: toDate(from), ...at } });
    return yes({ answer: { code }, line: { subject: `charge:${id}`, after: { charge: "assigned", on: from, kind } } });
  });
};

/** Ends a charge. */
export const closeCharge = (
  access: Keeper,
  { id: organizationId, code }: Organization,
  { key, ...input }: ChargeEnd,
  decide: (charge: Charge, stays: readonly Presence[]) => Result<null>,
): Promise<Result<ToldCharge>> => {
  const where = { lock: [organizationId], chain: organizationId, once: { key, body: input } };
  return change<ToldCharge>(access, where, async (tx) => {
    const { charge: id, until } = input;
    const row = await tx.groupCharge.findFirst({ where: { id, organizationId } });
    if (!row) return no("charge.unknown");
    const decided = decide(toCharge(row), await staysOf(tx, row.memberId, organizationId));
    if (!decided.ok) return decided;
    await tx.groupCharge.update({ where: { id }, data: { until: toDate(until) } });
    return yes({ answer: { code }, line: { subject: `charge:${id}`, after: { charge: "ended", on: until } } });
  });
};

/** The code of the cell that keeps a charge; undefined where it is out of reach. */
export async function cellOfCharge(access: Keeper, id: string): Promise<string | undefined> {
  const [, row] = await db.$transaction([
    setReach(db, access),
    db.groupCharge.findUnique({ where: { id }, select: { organization: { select: { code: true } } } }),
  ]);
  return row?.organization.code;
}

async function staysOf(tx: Tx, memberId: string, organizationId: number): Promise<Presence[]> {
  const rows = await tx.stay.findMany({ where: { memberId, organizationId }, select: { from: true, until: true } });
  return rows.map(({ from, until }) => ({ from: toDay(from), until: toDayOrNull(until) }));
}

const toCharge = ({
  kind,
  name,
  from,
  until,
}: Omit<Charge, "from" | "until"> & { from: Date; until: Date | null }): Charge => ({
  ...{ kind, name, from: toDay(from), until: toDayOrNull(until) },
});
