import "server-only";
import pg from "pg";

// Kept across hot reloads of the development server, which would otherwise open a new pool with every saved file.
const kept = globalThis as typeof globalThis & { nguonPool?: pg.Pool };

// Whoever opened a page has long gone by then; a command takes the time it takes. In milliseconds, 0 is for ever.
const isServing = process.env.NEXT_RUNTIME === "nodejs";
const patience = isServing ? 15_000 : 0;

/** How long a transaction may take. A command may count a nation in one. In milliseconds. */
export const transactionTimeout = isServing ? 20_000 : 3_600_000;

// What is prepared is planned anew for its values each time: the size of a subtree decides which way is short.
// Nor is it compiled: the planner takes a page of a large province for work of minutes, and compiling alone took 30 ms.
const options = `-c plan_cache_mode=force_custom_plan -c jit=off -c statement_timeout=${patience}`;

// Nobody waits for ever: neither for a server that does not answer nor for a connection that others hold. As long as a
// transaction waits to begin. A command has nobody before a page, and a machine that stalls comes round.
export const connectionTimeoutMillis = isServing ? 15_000 : 60_000;

/** The connections of this process, which changes (`db`) and readings (`ask`) share. */
export const pool = kept.nguonPool ?? open();
if (process.env.NODE_ENV === "development") kept.nguonPool = pool;

function open() {
  const connectionString = process.env.DATABASE_URL ?? "";
  const max = Number(process.env.DATABASE_POOL ?? 10);
  const opened = new pg.Pool({ connectionString, max, options, connectionTimeoutMillis });
  // A connection that breaks while nobody uses it is replaced; unheard, its error would end the process.
  opened.on("error", () => undefined);
  return opened;
}

const names = new Map<string, string>();

/**
 * A name under which each connection keeps a statement parsed: reading ours costs more than running most of them. Not for
 * any number of them, since lists of different lengths make different statements.
 */
export function nameOf(sql: string): string {
  if (!names.has(sql) && names.size < 200) names.set(sql, `nguon${names.size}`);
  return names.get(sql) ?? "";
}
