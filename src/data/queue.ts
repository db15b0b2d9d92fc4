import "server-only";
import { fromPrisma, PgBoss } from "pg-boss";
import type { Tx } from "./change";

/**
 * Work that somebody asks for, done in the background by whichever web process is free; after a crash it is begun again, so
 * it must bear that. What nobody asks for has its place in `access/daily.ts`.
 */
export type Job = {
  readonly name: string;
  /** Done again with the same `data` until it succeeds, up to so many times. */
  readonly tries?: number;
  readonly run: (data: Record<string, unknown>, signal: AbortSignal) => Promise<void>;
};

/** Seconds without a sign of life after which another process takes the work over; no less than pg-boss allows. */
const heartbeatSeconds = 10;

// Kept across bundles of the one process: pages, actions and the start are compiled apart.
const kept = globalThis as typeof globalThis & { nguonQueue?: Promise<PgBoss> | undefined };

/** Works on these jobs until the queue is closed; while there is no database it waits for one. */
export async function workOn(jobs: readonly Job[]): Promise<void> {
  try {
    await begin(jobs);
  } catch {
    await new Promise((done) => setTimeout(done, 5_000).unref());
    await workOn(jobs);
  }
}

/** The queue's own tables are made at the first start. */
async function begin(jobs: readonly Job[]) {
  const boss = await openQueue(true);
  for (const job of jobs) {
    await makeQueue(boss, job);
    await boss.work(job.name, { pollingIntervalSeconds: 2, heartbeatRefreshSeconds: 3 }, async (handed) => {
      for (const { data, signal } of handed) await job.run((data ?? {}) as Record<string, unknown>, signal);
    });
  }
}

/** Puts work into the queue as part of a change: it is there if and only if the change was written. */
export async function enqueue(tx: Tx, job: Pick<Job, "name" | "tries">, data: object) {
  const boss = await openQueue(false);
  await makeQueue(boss, job);
  await boss.send(job.name, data, { db: fromPrisma(tx) });
}

/** Lets go of what is being done, which another process or the next start takes up again. */
export async function closeQueue() {
  const open = kept.nguonQueue;
  kept.nguonQueue = undefined;
  await (await open?.catch(() => undefined))?.stop({ graceful: false });
}

const makeQueue = (boss: PgBoss, { name, tries = 20 }: Pick<Job, "name" | "tries">) =>
  boss.createQueue(name, {
    ...{ retryLimit: tries, retryDelay: 1, retryBackoff: true, retryDelayMax: 60 },
    ...{ heartbeatSeconds, expireInSeconds: 4 * 3600, deleteAfterSeconds: 7 * 24 * 3600 },
  });

/** One for each process, opened by whoever comes first; `isWorking`: with the upkeep that a process which works does. */
function openQueue(isWorking: boolean): Promise<PgBoss> {
  kept.nguonQueue ??= start(isWorking).catch((error) => {
    // The next one tries again.
    kept.nguonQueue = undefined;
    throw error;
  });
  return kept.nguonQueue;
}

async function start(isWorking: boolean) {
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_URL ?? "",
    application_name: "nguon-queue",
    max: 3,
    schema: "queue",
    // How soon work of a process that died is seen to be nobody's.
    ...{ supervise: isWorking, schedule: false, monitorIntervalSeconds: 5, superviseIntervalSeconds: 5 },
  });
  // While the database is away every poll fails: pages and `npm start` tell of it, and the queue goes on by itself.
  boss.on("error", () => undefined);
  return boss.start();
}
