import "server-only";
import { z } from "zod";
import { ask } from "../ask";
import { db } from "../db";
import { grantsOfU, HeldGrant, openCasesOfU } from "../grants";

const hour = 3_600_000;
/** A session left alone this long is over. */
export const idleTime = 8 * hour;
/** A session is over this long after sign-in, whatever happens. In milliseconds. */
export const lifeTime = 7 * 24 * hour;
const seenEvery = hour / 12;

const SignedIn = z.object({
  sessionId: z.string(),
  seenAt: z.date(),
  userId: z.number(),
  email: z.string(),
  name: z.string(),
  mustChangePassword: z.boolean(),
  lastOrganizationId: z.number().nullable(),
  grants: HeldGrant.array(),
  /** Open cases to watch where each of the grants is held and below it: in the same question, as every page shows them. */
  openCases: z.object({ path: z.string(), open: z.number() }).array(),
});
export type SignedIn = z.infer<typeof SignedIn>;

/** Who holds this session and what they were granted; nobody if it is revoked, expired or idle, or the user disabled. */
export async function signedInBy(sessionId: string, now: Date): Promise<SignedIn | undefined> {
  const rows = await ask<unknown[]>`
    SELECT s.id AS "sessionId", s."seenAt", u.id AS "userId", u.email, u.name, u."mustChangePassword", u."lastOrganizationId",
      ${grantsOfU} AS grants, ${openCasesOfU} AS "openCases"
    FROM "Session" s JOIN "User" u ON u.id = s."userId"
    WHERE s.id = ${sessionId}::uuid AND s."revokedAt" IS NULL AND s."expiresAt" > ${now}
      AND s."seenAt" > ${new Date(now.getTime() - idleTime)} AND u."disabledAt" IS NULL`;
  const [signedIn] = SignedIn.array().parse(rows);
  return signedIn;
}

/** Keeps the session from going idle; writes at most every five minutes, and anew where the clock was put back. */
export async function markSeen({ sessionId, seenAt }: SignedIn, now: Date) {
  const since = now.getTime() - seenAt.getTime();
  if (since >= 0 && since < seenEvery) return;
  await db.session.updateMany({ where: { id: sessionId }, data: { seenAt: now } });
}

export async function openSession(userId: number, agent: string, now: Date): Promise<string> {
  const expiresAt = new Date(now.getTime() + lifeTime);
  const data = { id: crypto.randomUUID(), userId, agent: agent.slice(0, 200), createdAt: now, seenAt: now, expiresAt };
  const { id } = await db.session.create({ data, select: { id: true } });
  return id;
}

export const revokeSession = (sessionId: string, now: Date) =>
  db.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: now } });
