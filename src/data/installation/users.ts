import "server-only";
import type { Access } from "@/domain/access";
import { type Day, dayBefore } from "@/domain/day";
import type { Role } from "@/domain/policy";
import { no, type Result, yes } from "@/domain/result";
import { installationChain, type Line } from "../audit";
import { change, type Tx } from "../change";
import { toDate, toDateOrNull, toDay, toDayOrNull } from "../dates";
import { db } from "../db";

export type NewUser = {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  /** The password is a temporary one. */
  readonly mustChangePassword?: boolean;
};
export type NewGrant = { readonly role: Role; readonly organizationId: number | null; readonly until: Day | null };

/** For sign-in alone: the only function that reads a password's hash. */
export const findCredentials = (email: string) =>
  db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true, disabledAt: true } });

/** Sign-in names and names of the demo's users, for its sign-in page. */
export const listDemoLogins = () =>
  db.user.findMany({
    where: { email: { endsWith: "@demo" }, disabledAt: null },
    select: { email: true, name: true },
    orderBy: { id: "asc" },
    take: 20,
  });

export async function findUserId(_access: Access<"user.keep">, email: string): Promise<number | undefined> {
  return (await db.user.findUnique({ where: { email }, select: { id: true } }))?.id;
}

/** A user, with a first grant or none. The sign-in name must not be in use. */
export const addUser = (access: Access<"user.keep">, user: NewUser, grant?: NewGrant) =>
  keep(access, async (tx) => {
    if (await tx.user.findUnique({ where: { email: user.email }, select: { id: true } }))
      return no("user.nameTaken", { field: "email" });
    const { id } = await tx.user.create({ data: user, select: { id: true } });
    if (grant) await give(tx, id, grant);
    return yes({ id, line: { after: { added: true, ...grant } } });
  });

/** The same grant again only changes until when it holds. */
export const addGrant = (access: Access<"user.keep">, userId: number, grant: NewGrant) =>
  keep(access, async (tx) => {
    await give(tx, userId, grant);
    return yes({ id: userId, line: { after: { ...grant } } });
  });

export const setPassword = (
  access: Access<"user.keep">,
  userId: number,
  passwordHash: string,
  now: Date,
  mustChangePassword = false,
) =>
  keep(access, async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash, mustChangePassword } });
    await revokeTokensOf(tx, { userId }, now);
    await revokeAll(tx, userId, now);
    return yes({ id: userId, line: { after: { passwordSet: true } } });
  });

/** Shuts the account and ends what it has open. */
export const disableUser = (access: Access<"user.keep">, userId: number, now: Date) =>
  keep(access, async (tx) => {
    if (await takesLastAdmin(tx, access, toDay(now), { userId })) return no("user.lastAdmin");
    await tx.user.update({ where: { id: userId }, data: { disabledAt: now } });
    await revokeTokensOf(tx, { userId }, now);
    await revokeAll(tx, userId, now);
    return yes({ id: userId, line: { after: { disabled: true } } });
  });

export const enableUser = (access: Access<"user.keep">, userId: number) =>
  keep(access, async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { disabledAt: null } });
    return yes({ id: userId, line: { after: { disabled: false } } });
  });

/** Ends a grant with the day before, and the tokens made with it for good: they stay to be read. Answers the user. */
export const endGrant = (access: Access<"user.keep">, grantId: number, today: Day, now: Date) =>
  keep(access, async (tx) => {
    const held = await tx.grant.findUnique({ where: { id: grantId } });
    if (!held) return no("grant.unknown");
    if (await takesLastAdmin(tx, access, today, { id: grantId })) return no("user.lastAdmin");
    const until = dayBefore(today);
    await tx.grant.update({ where: { id: grantId }, data: { until: toDate(until) } });
    const { userId: id, role, organizationId } = held;
    const { count: tokensRevoked } = await revokeTokensOf(tx, { userId: id, grantId }, now);
    const before = { role, organizationId, until: toDayOrNull(held.until) };
    return yes({ id, line: { before, after: { until, tokensRevoked } } });
  });

/** Everybody signed in under this name has to sign in again. Answers how many sessions that were. */
export const endSessions = (access: Access<"user.keep">, userId: number, now: Date) =>
  keep(access, async (tx) => {
    const { count } = await revokeAll(tx, userId, now);
    return yes({ id: userId, answer: count, line: { after: { sessionsEnded: count } } });
  });

/** The organization a user with several grants chose last: a convenience, hence no line in the audit. */
export const saveLastOrganization = (userId: number, lastOrganizationId: number) =>
  db.user.updateMany({ where: { id: userId }, data: { lastOrganizationId } });

type Kept = { readonly id: number; readonly answer?: number; readonly line: Omit<Line, "subject"> };

/** Every write on users: in the installation's chain, under the user's number, never the name. */
const keep = (access: Access<"user.keep">, run: (tx: Tx) => Promise<Result<Kept>>): Promise<Result<number>> =>
  change(access, { lock: [], chain: installationChain }, async (tx) => {
    // One after another: of two who each take the other's role, the second must see what the first did.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('users'))`;
    const kept = await run(tx);
    if (!kept.ok) return kept;
    const { id, answer = id, line } = kept.value;
    return yes({ answer, line: { subject: `user:${id}`, ...line } });
  });

/** Whether nobody would keep the installation any more without these grants. The operator may do even that. */
async function takesLastAdmin(tx: Tx, { userId }: Access, today: Day, grants: { id: number } | { userId: number }) {
  if (userId === null) return false;
  const held = await tx.grant.findMany({
    where: { role: "admin", user: { disabledAt: null }, OR: [{ until: null }, { until: { gte: toDate(today) } }] },
    select: { id: true, userId: true },
  });
  const isTaken = (one: (typeof held)[number]) =>
    "id" in grants ? one.id === grants.id : one.userId === grants.userId;
  return held.some(isTaken) && held.every(isTaken);
}

async function give(tx: Tx, userId: number, { role, organizationId, until }: NewGrant) {
  const held = await tx.grant.findFirst({ where: { userId, role, organizationId }, select: { id: true } });
  if (held) await tx.grant.update({ where: { id: held.id }, data: { until: toDateOrNull(until) } });
  else await tx.grant.create({ data: { userId, role, organizationId, until: toDateOrNull(until) } });
}

/** A password that is set anew, or an account that is shut, ends the tokens too; a grant that ends, those made with it. */
const revokeTokensOf = (tx: Tx, of: { readonly userId: number; readonly grantId?: number }, now: Date) =>
  tx.token.updateMany({ where: { ...of, revokedAt: null }, data: { revokedAt: now } });

const revokeAll = (tx: Tx, userId: number, now: Date) =>
  tx.session.updateMany({ where: { userId, revokedAt: null, expiresAt: { gt: now } }, data: { revokedAt: now } });
