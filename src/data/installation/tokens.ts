import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Access } from "@/domain/access";
import { dayAt } from "@/domain/day";
import { no, type Result, yes } from "@/domain/result";
import { installationChain } from "../audit";
import { change, type Tx } from "../change";
import { toDate } from "../dates";
import { db } from "../db";
import { grantsOfU, HeldGrant } from "../grants";

const Bearer = z.object({
  tokenId: z.number(),
  grantId: z.number().nullable(),
  userId: z.number(),
  email: z.string(),
  grants: HeldGrant.array(),
});
export type Bearer = z.infer<typeof Bearer>;

/** Whoever keeps users makes and ends tokens of anybody; everybody those of the own account. */
type Keeper = Access<"user.keep"> | Access<"account.keep">;

export type NewToken = {
  readonly userId: number;
  readonly grantId: number | null;
  readonly name: string | null;
  readonly expiresAt: Date;
};

/** How many tokens of one user may hold at once. */
const mostAtOnce = 50;

/**
 * Makes a token for a user, for one grant in force or all; where there is only one, for that one, so that it never carries
 * what is granted later. The token itself is answered once and never kept.
 */
export async function createToken(
  access: Keeper,
  { userId, grantId: asked, name, expiresAt }: NewToken,
  now: Date,
): Promise<Result<{ readonly token: string }>> {
  if (!mayKeep(access, userId)) return no("user.unknown");
  const token = `nguon_${randomBytes(32).toString("base64url")}`;
  const made = await change(access, { lock: [], chain: installationChain }, async (tx) => {
    // One after another, or those made at once would not count each other.
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId} FOR NO KEY UPDATE`;
    const held = await grantsInForce(tx, userId, now);
    if (asked !== null && !held.includes(asked)) return no("grant.unknown", { field: "grant" });
    const grantId = asked ?? (held.length === 1 ? (held[0] ?? null) : null);
    if ((await tx.token.count({ where: { userId, ...holding(now) } })) >= mostAtOnce)
      return no("token.tooMany", { values: { most: mostAtOnce } });
    const { id } = await tx.token.create({ data: { userId, grantId, name, expiresAt, hash: hashOf(token) } });
    return yes({
      answer: { id },
      line: { subject: `token:${id}`, after: { userId, grantId, expiresAt: expiresAt.toISOString() } },
    });
  });
  return made.ok ? yes({ token }) : made;
}

async function grantsInForce(tx: Tx, userId: number, now: Date): Promise<number[]> {
  const inForce = { OR: [{ until: null }, { until: { gte: toDate(dayAt(now)) } }] };
  return (await tx.grant.findMany({ where: { userId, ...inForce }, select: { id: true } })).map(({ id }) => id);
}

/** The grant a user holds at the organization of a code; nothing where there is none. */
export async function grantIdOf(
  _access: Access<"user.keep">,
  userId: number,
  code: string,
): Promise<number | undefined> {
  return (await db.grant.findFirst({ where: { userId, organization: { code } }, orderBy: { id: "asc" } }))?.id;
}

/** Ends one token of a user that is not ended yet, or all at once; answers how many. */
export const revokeTokens = (
  access: Keeper,
  userId: number,
  which: { readonly id: number } | "all",
  now: Date,
): Promise<Result<{ count: number }>> =>
  change(access, { lock: [], chain: installationChain }, async (tx) => {
    if (!mayKeep(access, userId)) return no("user.unknown");
    const where = { userId, revokedAt: null, ...(which !== "all" && { id: which.id }) };
    const { count } = await tx.token.updateMany({ where, data: { revokedAt: now } });
    if (count === 0 && which !== "all") return no("token.unknown");
    const subject = which === "all" ? `user:${userId}` : `token:${which.id}`;
    return yes({ answer: { count }, line: { subject, after: { tokensRevoked: count } } });
  });

export type KeptToken = {
  readonly id: number;
  readonly name: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
  /** Nothing where it carries all grants of its user. */
  readonly grantId: number | null;
};

/** The own tokens, the newest first; those that hold no more, too. */
export const listOwnTokens = (access: Access<"account.keep">): Promise<KeptToken[]> =>
  db.token.findMany({
    where: { userId: access.userId ?? 0 },
    select: { id: true, name: true, createdAt: true, expiresAt: true, usedAt: true, revokedAt: true, grantId: true },
    orderBy: { id: "desc" },
    take: 100,
  });

export type TokenCount = { readonly count: number; readonly usedAt: Date | null };

/** How many tokens of a user hold, and when any was used last. */
export async function countTokens(_access: Access<"user.keep">, userId: number, now: Date): Promise<TokenCount> {
  const [count, used] = await Promise.all([
    db.token.count({ where: { userId, ...holding(now) } }),
    db.token.aggregate({ where: { userId }, _max: { usedAt: true } }),
  ]);
  return { count, usedAt: used._max.usedAt };
}

const mayKeep = ({ permission, userId }: Keeper, ownerId: number) => permission === "user.keep" || userId === ownerId;

const holding = (now: Date) => ({ revokedAt: null, expiresAt: { gt: now } });

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
