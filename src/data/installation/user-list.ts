import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { storable } from "@/domain/input";
import { toDayOrNull } from "../dates";
import { db } from "../db";
import type { Prisma } from "../generated/client";

export type KeptGrant = {
  readonly id: number;
  readonly role: "board" | "secretary" | "reviewer" | "admin";
  readonly until: Day | null;
  readonly place: { readonly code: string; readonly name: string } | null;
};

export type KeptUser = {
  readonly id: number;
  readonly email: string;
  readonly name: string;
  readonly isDisabled: boolean;
  readonly mustChangePassword: boolean;
  readonly seenAt: Date | null;
  readonly grants: readonly KeptGrant[];
};

/** Users whose name or sign-in name holds the text, by number from after `after`. */
export async function listUsers(
  _access: Access<"user.keep">,
  text: string,
  after: number,
  most: number,
): Promise<KeptUser[]> {
  if (!storable(text)) return [];
  const holds = { contains: text.normalize("NFC"), mode: "insensitive" as const };
  const rows = await db.user.findMany({
    where: { id: { gt: after }, ...(text && { OR: [{ name: holds }, { email: holds }] }) },
    select: columns,
    orderBy: { id: "asc" },
    take: most,
  });
  return rows.map(toUser);
}

export async function findUser(_access: Access<"user.keep">, id: number): Promise<KeptUser | undefined> {
  const row = await db.user.findUnique({ where: { id }, select: columns });
  return row ? toUser(row) : undefined;
}

const columns = {
  id: true,
  email: true,
  name: true,
  disabledAt: true,
  mustChangePassword: true,
  sessions: { select: { seenAt: true }, orderBy: { seenAt: "desc" }, take: 1 },
  grants: {
    select: { id: true, role: true, until: true, organization: { select: { code: true, name: true } } },
    orderBy: { id: "asc" },
  },
} as const satisfies Prisma.UserSelect;

const toUser = (row: Prisma.UserGetPayload<{ select: typeof columns }>): KeptUser => ({
  id: row.id,
  email: row.email,
  name: row.name,
  isDisabled: row.disabledAt !== null,
  mustChangePassword: row.mustChangePassword,
  seenAt: row.sessions[0]?.seenAt ?? null,
  grants: row.grants.map(({ id, role, until, organization }) => ({
    id,
    role,
    until: toDayOrNull(until),
    place: organization,
  })),
});
