import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Role } from "@/domain/policy";
import { type Result, yes } from "@/domain/result";
import { installationChain, type Line } from "./audit";
import { change, type Tx } from "./change";
import { toDateOrNull } from "./dates";
import { db } from "./db";

export type NewUser = { readonly email: string; readonly name: string; readonly passwordHash: string };
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
export const addUser = (access: Access<"user.keep">, { email, name, passwordHash }: NewUser, grant?: NewGrant) =>
  keep(access, async (tx) => {
    const { id } = await tx.user.create({ data: { email, name, passwordHash }, select: { id: true } });
    if (grant) await give(tx, id, grant);
    return { id, line: { after: { added: true, ...grant } } };
  });

/** The same grant again only changes until when it holds. */
export const addGrant = (access: Access<"user.keep">, userId: number, grant: NewGrant) =>
  keep(access, async (tx) => {
    await give(tx, userId, grant);
    return { id: userId, line: { after: { ...grant } } };
  });

export const setPassword = (access: Access<"user.keep">, userId: number, passwordHash: string, now: Date) =>
  keep(access, async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    await revokeTokensOf(tx, userId, now);
    await revokeAll(tx, userId, now);
    return { id: userId, line: { after: { passwordSet: true } } };
  });

/** Shuts the account and ends what it has open. */
export const disableUser = (access: Access<"user.keep">, userId: number, now: Date) =>
  keep(access, async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { disabledAt: now } });
    await revokeTokensOf(tx, userId, now);
    await revokeAll(tx, userId, now);
    return { id: userId, line: { after: { disabled: true } } };
  });

/** Everybody signed in under this name has to sign in again. Answers how many sessions that were. */
export const endSessions = (access: Access<"user.keep">, userId: number, now: Date) =>
  keep(access, async (tx) => {
    const { count } = await revokeAll(tx, userId, now);
    return { id: userId, answer: count, line: { after: { sessionsEnded: count } } };
  });

/** The organization a user with several grants chose last: a convenience, hence no line in the audit. */
export const saveLastOrganization = (userId: number, lastOrganizationId: number) =>
  db.user.updateMany({ where: { id: userId }, data: { lastOrganizationId } });

type Kept = { readonly id: number; readonly answer?: number; readonly line: Omit<Line, "subject"> };

/** Every write on users: in the installation's chain, under the user's number, never the name. */
const keep = (access: Access<"user.keep">, run: (tx: Tx) => Promise<Kept>): Promise<Result<number>> =>
  change(access, { lock: [], chain: installationChain }, async (tx) => {
    const { id, answer = id, line } = await run(tx);
    return yes({ answer, line: { subject: `user:${id}`, ...line } });
  });

async function give(tx: Tx, userId: number, { role, organizationId, until }: NewGrant) {
  const held = await tx.grant.findFirst({ where: { userId, role, organizationId }, select: { id: true } });
  if (held) await tx.grant.update({ where: { id: held.id }, data: { until: toDateOrNull(until) } });
  else await tx.grant.create({ data: { userId, role, organizationId, until: toDateOrNull(until) } });
}

/** A password that is set anew, or an account that is shut, ends the tokens too. */
const revokeTokensOf = (tx: Tx, userId: number, now: Date) =>
  tx.token.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });

const revokeAll = (tx: Tx, userId: number, now: Date) =>
  tx.session.updateMany({ where: { userId, revokedAt: null, expiresAt: { gt: now } }, data: { revokedAt: now } });
