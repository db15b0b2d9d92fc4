import "server-only";
import { createHash } from "node:crypto";
import type { Access } from "@/domain/access";
import { no, type Result, yes } from "@/domain/result";
import { appendAudit, type Line } from "./audit";
import { db } from "./db";
import { Prisma } from "./generated/client";
import { reachSetting } from "./reach";

export type Tx = Prisma.TransactionClient;

/** The key a sender chose for one write, and what was sent under it. */
export type Once = { readonly key: string; readonly body: unknown };

type Where = {
  /** Organizations the decision depends on; locked in one order. */
  readonly lock: readonly number[];
  /** The audit chain: an organization's id, or 0. */
  readonly chain: number;
  readonly once?: Once;
};

type Written<Answer> = Result<{ readonly answer: Answer; readonly line: Line }>;

/**
 * The only way to write. Inside one transaction: lock the organizations, read and decide, at most ONE statement on the
 * ledger, then the answer under its key and the audit line. So two changes never wait for each other in a circle.
 * A change that loses a race wrote nothing and is tried again.
 */
export async function change<Answer extends Prisma.JsonValue>(
  access: Access,
  where: Where,
  run: (tx: Tx) => Promise<Written<Answer>>,
  tries = 4,
): Promise<Result<Answer>> {
  try {
    return await db.$transaction((tx) => attempt(tx, access, where, run));
  } catch (error) {
    if (tries === 0 || !lostRace(error)) throw error;
    await new Promise((done) => setTimeout(done, Math.random() * 50));
    return change(access, where, run, tries - 1);
  }
}

async function attempt<Answer extends Prisma.JsonValue>(
  tx: Tx,
  access: Access,
  { lock, chain, once }: Where,
  run: (tx: Tx) => Promise<Written<Answer>>,
): Promise<Result<Answer>> {
  await tx.$queryRaw`SELECT set_config('nguon.reach', ${reachSetting(access)}, true)`;
  await tx.$queryRaw`SELECT id FROM "Organization" WHERE id = ANY(${[...lock]}::int[]) ORDER BY id FOR NO KEY UPDATE`;
  const earlier = once && (await answered<Answer>(tx, access, once));
  if (earlier) return earlier;
  const written = await run(tx);
  if (!written.ok) return written;
  const { answer, line } = written.value;
  if (once)
    await tx.idempotency.create({
      data: { ...keyOf(access, once), bodyHash: digest(once.body), answer: answer ?? Prisma.JsonNull },
    });
  await appendAudit(tx, access, chain, line);
  return yes(answer);
}

/** The answer given before under this key; the same key for something else is refused. */
async function answered<Answer>(tx: Tx, access: Access, once: Once): Promise<Result<Answer> | undefined> {
  const row = await tx.idempotency.findUnique({ where: { userId_key: keyOf(access, once) } });
  if (!row) return undefined;
  return row.bodyHash === digest(once.body) ? yes(row.answer as Answer) : no("input.usedKey");
}

const keyOf = (access: Access, { key }: Once) => ({ userId: access.userId ?? 0, key });

const digest = (body: unknown) => createHash("sha256").update(JSON.stringify(body)).digest("hex");

/** P2034: deadlock or serialization; P2002: the same key or revision was written a moment earlier. */
const lostRace = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && ["P2034", "P2002"].includes(error.code);
