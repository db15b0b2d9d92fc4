import "server-only";
import { Prisma } from "./generated/client";

/**
 * Whether a line of the ledger was recorded after a moment of the database. Ids begin with the clock of the process that
 * made them: they only keep the search from going back further than any clock is wrong.
 */
export const recordedAfter = (line: Prisma.Sql, since: Date) =>
  Prisma.sql`(${line}."recordedAt" > ${since.toISOString()}::timestamptz AND ${line}.id > ${firstIdOf(since.getTime() - mostWrong)}::uuid)`;

const mostWrong = 24 * 3600 * 1000;

/** The least id that is made at a moment, in milliseconds. */
function firstIdOf(moment: number): string {
  const digits = Math.max(0, moment).toString(16).padStart(12, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}-0000-0000-000000000000`;
}
