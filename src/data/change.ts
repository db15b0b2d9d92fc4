import "server-only";
import { type Access, covers } from "@/domain/access";
import { no, type Result, yes } from "@/domain/result";
import { appendAudit, installationChain, type Line, type Lines } from "./audit";
import { db } from "./db";
import { Prisma } from "./generated/client";
import { isDiskFull } from "./installation/disk";
import { digestOf } from "./persons/sealing";
import { setReach, withinSql } from "./reach";
import { noteTouched } from "./touched";

export type Tx = Prisma.TransactionClient;

/** The key a sender chose for one write, and what was sent under it; the act, where one permission has several sent alike. */
export type Once = { readonly key: string; readonly body: unknown; readonly act?: string };

type Where = {
  /** Organizations written to: within reach, or nothing is read, written or audited. */
  readonly lock: readonly number[];
  /** Organizations whose totals are drawn from, whose quota is spread, or whose member is withdrawn, within reach or not. */
  readonly drawnFrom?: readonly number[];
  /** The audit chain: an organization's id, or 0, which is for who reaches the whole installation. */
  readonly chain: number;
  readonly once?: Once;
};

type Written<Answer> = Result<{
  readonly answer: Answer;
  readonly line: Line;
  /** What is written at several organizations at once: the line of each of those locked, in its own chain. */
  readonly linesOf?: Lines;
  /** Where of all that is drawn from something is written after all, where that is not everywhere: nothing is told elsewhere. */
  readonly writtenAt?: readonly number[];
}>;

/**
 * The only way to write. Inside one transaction: lock the organizations, read and decide, at most ONE statement on the
 * ledger, then the answer under its key and the audit lines. So two changes never wait for each other in a circle.
 * A change that loses a race wrote nothing and is tried again.
 */
export async function change<Answer extends Prisma.JsonValue>(
  access: Access,
  where: Where,
  run: (tx: Tx) => Promise<Written<Answer>>,
  tries = 4,
): Promise<Result<Answer>> {
  if (await isDiskFull()) return no("failure.diskFull");
  try {
    const done = await db.$transaction((tx) => attempt(tx, access, where, run));
    if (done.ok && where.lock.length > 0) noteTouched();
    return done;
  } catch (error) {
    if (tries === 0 || !lostRace(error)) throw error;
    await new Promise((done) => setTimeout(done, Math.random() * 50));
    return change(access, where, run, tries - 1);
  }
}

async function attempt<Answer extends Prisma.JsonValue>(
  tx: Tx,
  access: Access,
  where: Where,
  run: (tx: Tx) => Promise<Written<Answer>>,
): Promise<Result<Answer>> {
  await setReach(tx, access);
  const entered = await enterAt(tx, access, where);
  if (!entered) return no("organization.unknown");
  const { chain, once } = where;
  const earlier = once && (await answered<Answer>(tx, access, once));
  if (earlier) return earlier;
  const written = await run(tx);
  if (!written.ok) return written;
  const { answer, line, linesOf = none, writtenAt = entered.beyond } = written.value;
  const locked = [...where.lock, ...(where.drawnFrom ?? [])];
  if ([...linesOf.keys()].some((id) => !locked.includes(id))) throw new Error("a line where nothing is locked");
  if (once)
    await tx.idempotency.create({
      data: { ...keyOf(access, once), bodyHash: digest(access, once), answer: answer ?? Prisma.JsonNull },
    });
  await touch(tx, access, locked);
  // A total drawn from above the reach of who draws: its own trail says so too.
  const drawnFrom = entered.beyond.filter((id) => writtenAt.includes(id));
  const shared = [...drawnFrom, chain].map((one): [number, Line] => [one, line]);
  await appendAudit(tx, access, new Map([...linesOf, ...shared]));
  return yes(answer);
}

const none: Lines = new Map();

/** Notes where the rules of `domain/watch` are to be asked anew. Rows are only added, so that nobody waits for anybody. */
const touch = async (tx: Tx, { permission }: Access, ids: readonly number[]) => {
  if (ids.length > 0 && !isAboutCases(permission))
    await tx.$executeRaw`INSERT INTO "WatchTouch" ("organizationId") SELECT DISTINCT id FROM unnest(${[...ids]}::int[]) AS id`;
};

const isAboutCases = (permission: Access["permission"]) =>
  ["watch.act", "watch.exempt", "member.reveal"].includes(permission);

/** Whether the installation itself may be written to: by who reaches all of it, or for what is nowhere in the tree. */
const isWhole = (access: Access) =>
  ["demo.day", "account.keep"].includes(access.permission) || covers(access.places, "/");

/** Locks all organizations in one order. Nothing unless those written to are within reach; else those beyond it. */
async function enterAt(tx: Tx, access: Access, { lock, drawnFrom = [], chain }: Where) {
  if (chain === installationChain && !isWhole(access)) return undefined;
  if (lock.length + drawnFrom.length === 0) return { beyond: [] };
  const locked = await tx.$queryRaw<{ id: number; isReached: boolean }[]>`
    SELECT o.id, ${withinSql(access)} AS "isReached" FROM "Organization" o
    WHERE o.id = ANY(${[...lock, ...drawnFrom]}::int[]) ORDER BY o.id FOR NO KEY UPDATE`;
  const reached = new Set(locked.filter((one) => one.isReached).map((one) => one.id));
  if (!lock.every((id) => reached.has(id))) return undefined;
  return { beyond: locked.filter((one) => !one.isReached).map((one) => one.id) };
}

/** The answer given before under this key; the same key for something else is refused. */
async function answered<Answer>(tx: Tx, access: Access, once: Once): Promise<Result<Answer> | undefined> {
  const row = await tx.idempotency.findUnique({ where: { userId_key: keyOf(access, once) } });
  if (!row) return undefined;
  return row.bodyHash === digest(access, once) ? yes(row.answer as Answer) : no("input.usedKey");
}

const keyOf = (access: Access, { key }: Once) => ({ userId: access.userId ?? 0, key });

/** Of what was sent and what for: two acts may be sent alike. */
const digest = ({ permission }: Access, { act, body }: Once) => digestOf(JSON.stringify({ permission, act, body }));

/** P2034: deadlock or serialization; P2002: the same key or revision was written a moment earlier. */
const lostRace = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && ["P2034", "P2002"].includes(error.code);
