import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Access } from "@/domain/access";
import { type Result, yes } from "@/domain/result";
import { installationChain } from "./audit";
import { change } from "./change";
import { db } from "./db";
import { grantsOfU, HeldGrant } from "./grants";

/** How long a token holds when nothing else is asked. In days. */
export const tokenDays = 365;

const Bearer = z.object({
  tokenId: z.number(),
  grantId: z.number().nullable(),
  userId: z.number(),
  email: z.string(),
  grants: HeldGrant.array(),
});
export type Bearer = z.infer<typeof Bearer>;

/** Makes a token for a user, for one grant or all; the token itself is answered once and never kept. */
export async function createToken(
  access: Access<"user.keep">,
  userId: number,
  grantId: number | null,
  expiresAt: Date,
): Promise<Result<{ readonly token: string }>> {
  const token = `nguon_${randomBytes(32).toString("base64url")}`;
  const made = await change(access, { lock: [], chain: installationChain }, async (tx) => {
    const { id } = await tx.token.create({ data: { userId, grantId, expiresAt, hash: hashOf(token) } });
    return yes({
      answer: { id },
      line: { subject: `token:${id}`, after: { userId, grantId, expiresAt: expiresAt.toISOString() } },
    });
  });
  return made.ok ? yes({ token }) : made;
}

/** The grant a user holds at the organization of a code; nothing where there is none. */
export async function grantIdOf(
  _access: Access<"user.keep">,
  userId: number,
  code: string,
): Promise<number | undefined> {
  return (await db.grant.findFirst({ where: { userId, organization: { code } }, orderBy: { id: "asc" } }))?.id;
}

/** Ends all tokens of a user at once; answers how many. */
export const revokeTokens = (access: Access<"user.keep">, userId: number, now: Date) =>
  change(access, { lock: [], chain: installationChain }, async (tx) => {
    const { count } = await tx.token.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
    return yes({ answer: { count }, line: { subject: `user:${userId}`, after: { tokensRevoked: count } } });
  });

/** Who bears this token and what they were granted; nobody if it is revoked, expired, or its user disabled. */
export async function bearerOf(token: string, now: Date): Promise<Bearer | undefined> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT t.id AS "tokenId", t."grantId", u.id AS "userId", u.email, ${grantsOfU} AS grants
    FROM "Token" t JOIN "User" u ON u.id = t."userId"
    WHERE t.hash = ${hashOf(token)} AND t."revokedAt" IS NULL AND t."expiresAt" > ${now} AND u."disabledAt" IS NULL`;
  return Bearer.array().parse(rows)[0];
}

/** Notes the use of a token, at most once a minute, and anew where the clock was put back. */
export const markUsed = (tokenId: number, now: Date) =>
  db.token.updateMany({
    where: {
      id: tokenId,
      OR: [{ usedAt: null }, { usedAt: { lt: new Date(now.getTime() - 60_000) } }, { usedAt: { gt: now } }],
    },
    data: { usedAt: now },
  });

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");
