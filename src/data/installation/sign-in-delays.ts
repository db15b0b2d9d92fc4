import "server-only";
import {
  clocksDiffer,
  delayAfter,
  delays,
  forgottenAfter,
  type Guarded,
  isOfAnotherClock,
} from "@/domain/installation/sign-in-delay";
import { db } from "../db";
import type { Prisma } from "../generated/client";

/** Who tries to sign in, and from where. */
export type Attempt = { readonly account: string; readonly address: string };

/**
 * Counts the attempt as a failure before its password is looked at, so that guesses sent at once cannot slip through
 * together. Answers 0, or the seconds to wait: then nothing was counted and the password must not be looked at.
 */
export async function reserveAttempt(attempt: Attempt, now: Date): Promise<number> {
  const wait = await secondsToWait(attempt, now);
  if (wait > 0) return wait;
  try {
    await db.$transaction(async (tx) => {
      await count(tx, "account", attempt, now);
      await count(tx, "address", attempt, now);
      await forgetOld(tx, now);
    });
    return 0;
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    return Math.max(1, await secondsToWait(attempt, now));
  }
}

/** The attempt was no failure: the account starts afresh, the address gets its attempt back. */
export async function releaseAttempt(attempt: Attempt, now: Date) {
  const key = keyOf("address", attempt);
  await db.$transaction([
    db.signInDelay.deleteMany({ where: { key: keyOf("account", attempt) } }),
    db.signInDelay.updateMany({
      where: { key, failures: { gt: 0 } },
      data: { failures: { decrement: 1 }, until: now },
    }),
  ]);
}

/** A few at a time, so that no attempt pays for all before it. */
const forgetOld = (tx: Prisma.TransactionClient, now: Date) => tx.$executeRaw`
  DELETE FROM "SignInDelay" WHERE key IN (
    SELECT key FROM "SignInDelay" WHERE until < ${new Date(now.getTime() - forgottenAfter("account") * 1000)} LIMIT 20
    FOR UPDATE SKIP LOCKED)`;

/** Another attempt of the same moment set a delay first. */
class Overtaken extends Error {}

/** One statement, so that attempts of the same moment are counted one after another. */
async function count(tx: Prisma.TransactionClient, guarded: Guarded, attempt: Attempt, now: Date) {
  const steps = delays(guarded);
  const counted = await tx.$executeRaw`
    INSERT INTO "SignInDelay" AS d (key, failures, until)
    VALUES (${keyOf(guarded, attempt)}, 1, ${now}::timestamptz + make_interval(secs => ${steps[0] ?? 0}))
    ON CONFLICT (key) DO UPDATE SET (failures, until) = (
      SELECT f, ${now}::timestamptz + make_interval(secs => (${steps}::int[])[least(f, ${steps.length})])
      FROM (SELECT CASE
        WHEN d.until < ${now}::timestamptz - make_interval(secs => ${forgottenAfter(guarded)}) THEN 1
        ELSE d.failures + 1
      END AS f) AS counted
    )
    WHERE d.until <= ${now} OR (${steps}::int[])[least(d.failures, ${steps.length})] = 0
      OR d.until > ${now}::timestamptz + make_interval(secs => (${steps}::int[])[least(d.failures, ${steps.length})] + ${clocksDiffer}::int)`;
  if (counted === 0) throw new Overtaken();
}

async function secondsToWait(attempt: Attempt, now: Date): Promise<number> {
  const keys = [keyOf("account", attempt), keyOf("address", attempt)];
  const rows = await db.signInDelay.findMany({ where: { key: { in: keys }, until: { gt: now } } });
  const waits = rows.map(({ key, failures, until }) => {
    const guarded = key.startsWith("account") ? "account" : "address";
    const wait = Math.ceil((until.getTime() - now.getTime()) / 1000);
    return delayAfter(failures, guarded) === 0 || isOfAnotherClock(wait, failures, guarded) ? 0 : wait;
  });
  return Math.max(0, ...waits);
}

const longest = 200;

/** An address may be as long as its sender likes; a key may not. */
const keyOf = (guarded: Guarded, attempt: Attempt) => `${guarded}:${attempt[guarded].slice(0, longest)}`;
