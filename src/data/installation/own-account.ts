import "server-only";
import type { Access } from "@/domain/access";
import { type Result, yes } from "@/domain/result";
import { installationChain } from "../audit";
import { change } from "../change";
import { db } from "../db";
import { idleTime } from "./sessions";

type Owner = Access<"account.keep">;

export type OpenSession = {
  readonly id: string;
  readonly agent: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
};

const open = (now: Date) => ({
  revokedAt: null,
  expiresAt: { gt: now },
  seenAt: { gt: new Date(now.getTime() - idleTime) },
});

/** The own sessions that are still open, the one seen last first. */
export const listOwnSessions = (access: Owner, now: Date): Promise<OpenSession[]> =>
  db.session.findMany({
    where: { userId: access.userId ?? 0, ...open(now) },
    select: { id: true, agent: true, createdAt: true, seenAt: true },
    orderBy: { seenAt: "desc" },
    take: 50,
  });

/** The kept form of the own password, to be compared with what is typed. */
export async function ownPasswordHash(access: Owner): Promise<string | undefined> {
  const row = await db.user.findUnique({ where: { id: access.userId ?? 0 }, select: { passwordHash: true } });
  return row?.passwordHash;
}

/** Puts a password in place of the own one and ends every other session and every token. */
export const saveOwnPassword = (
  access: Owner,
  passwordHash: string,
  sessionId: string,
  now: Date,
): Promise<Result<number>> =>
  change(access, { lock: [], chain: installationChain }, async (tx) => {
    const id = access.userId ?? 0;
    await tx.user.update({ where: { id }, data: { passwordHash, mustChangePassword: false } });
    const ended = { where: { userId: id, id: { not: sessionId }, ...open(now) }, data: { revokedAt: now } };
    const { count } = await tx.session.updateMany(ended);
    const revoked = { where: { userId: id, revokedAt: null }, data: { revokedAt: now } };
    const { count: tokensRevoked } = await tx.token.updateMany(revoked);
    const after = { ownPasswordSet: true, sessionsEnded: count, tokensRevoked };
    return yes({ answer: count, line: { subject: `user:${id}`, after } });
  });

/** Ends one own session, or all but one; of anybody else's, none. */
export const endOwnSessions = (
  access: Owner,
  which: { readonly id: string } | { readonly allBut: string },
  now: Date,
): Promise<Result<number>> =>
  change(access, { lock: [], chain: installationChain }, async (tx) => {
    const id = "id" in which ? { equals: which.id } : { not: which.allBut };
    const userId = access.userId ?? 0;
    const { count } = await tx.session.updateMany({
      where: { AND: [{ id }, { userId }, open(now)] },
      data: { revokedAt: now },
    });
    return yes({ answer: count, line: { subject: `user:${userId}`, after: { sessionsEnded: count } } });
  });
