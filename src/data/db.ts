import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { connectionTimeoutMillis, nameOf, pool, transactionTimeout } from "./pool";

// Kept across hot reloads of the development server, as its pool is.
const kept = globalThis as typeof globalThis & { nguonDb?: PrismaClient };

export const db = kept.nguonDb ?? open();
if (process.env.NODE_ENV === "development") kept.nguonDb = db;

function open() {
  return new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: ({ sql }) => nameOf(sql) }),
    // A change may queue for its organization behind many others: Prisma's own 2 and 5 seconds would refuse them.
    transactionOptions: { maxWait: connectionTimeoutMillis, timeout: transactionTimeout },
  });
}
