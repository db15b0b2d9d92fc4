import { db } from "@/data/db";

/** Runs as many at the same time. */
export const atOnce = <Value>(number: number, run: (index: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: number }, (_, index) => run(index)));

/** Deadlocks of this database since it was made; a change tried again would hide them. Connections tell once a second. */
export async function deadlocks() {
  await new Promise((done) => setTimeout(done, 1_100));
  await atOnce(20, () => db.$queryRaw`SELECT pg_sleep(0.01)::text`);
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT deadlocks::int AS n FROM pg_stat_database WHERE datname = current_database()`;
  return row?.n;
}

/** What may be refused where many write at once: a total is emptied, an entry already withdrawn, a number unchanged. */
export const mayBeRefused: ReadonlySet<string> = new Set([
  "admission.totalExhausted",
  "admission.noSuchTotal",
  "admission.alreadyCorrected",
  "admission.nothingChanged",
  "admission.totalBelowParts",
]);
