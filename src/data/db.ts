import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

// Kept across hot reloads of the development server, which would otherwise open a new pool with every saved file.
const kept = globalThis as typeof globalThis & { nguonDb?: PrismaClient };

// Whoever opened a page has long gone by then; a command takes the time it takes. In milliseconds, 0 is for ever.
const patience = process.env.NEXT_RUNTIME === "nodejs" ? 15_000 : 0;

// What is prepared is planned anew for its values each time: the size of a subtree decides which way is short.
// Nor is it compiled: the planner takes a page of a large province for work of minutes, and compiling alone took 30 ms.
const options = `-c plan_cache_mode=force_custom_plan -c jit=off -c statement_timeout=${patience}`;

// Nobody waits for ever: neither for a server that does not answer nor for a connection that others hold. As long as a
// transaction waits to begin.
const connectionTimeoutMillis = 15_000;

export const db = kept.nguonDb ?? open();
if (process.env.NODE_ENV === "development") kept.nguonDb = db;

function open() {
  const connectionString = process.env.DATABASE_URL ?? "";
  const max = Number(process.env.DATABASE_POOL ?? 10);
  return new PrismaClient({
    adapter: new PrismaPg(
      { connectionString, max, options, connectionTimeoutMillis },
      { statementNameGenerator: ({ sql }) => nameOf(sql) },
    ),
    // A change may queue for its organization behind many others: Prisma's own 2 and 5 seconds would refuse them.
    transactionOptions: { maxWait: connectionTimeoutMillis, timeout: 20_000 },
  });
}

const names = new Map<string, string>();

/**
 * A name under which each connection keeps a statement parsed: reading ours costs more than running most of them. Not for
 * any number of them, since lists of different lengths make different statements.
 */
function nameOf(sql: string): string {
  if (!names.has(sql) && names.size < 200) names.set(sql, `nguon${names.size}`);
  return names.get(sql) ?? "";
}
