import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

// Kept across hot reloads of the development server, which would otherwise open a new pool with every saved file.
const kept = globalThis as typeof globalThis & { nguonDb?: PrismaClient };

export const db = kept.nguonDb ?? open();
if (process.env.NODE_ENV === "development") kept.nguonDb = db;

function open() {
  const connectionString = process.env.DATABASE_URL ?? "";
  const max = Number(process.env.DATABASE_POOL ?? 10);
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString, max }),
    // A change may queue for its organization behind many others: Prisma's own 2 and 5 seconds would refuse them.
    transactionOptions: { maxWait: 15_000, timeout: 20_000 },
  });
}
