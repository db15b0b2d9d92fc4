import "server-only";
import type { Tx } from "../change";
import { Prisma } from "../generated/client";
import { rangeSql } from "../reach";

/**
 * Whether a line of the ledger was recorded after a moment of the database. Ids begin with the clock of the process that
 * made them: they only keep the search from going back further than any clock is wrong.
 */
export const recordedAfter = (line: Prisma.Sql, since: Date) =>
  Prisma.sql`(${line}."recordedAt" > ${since.toISOString()}::timestamptz AND ${line}.id > ${firstIdOf(since.getTime() - mostWrong)}::uuid)`;

/** Whether an entry or a quota was recorded at the path or below it after a moment: cells may be others where their sum is not. */
export async function isWrittenSince(client: Pick<Tx, "$queryRaw">, path: string, since: Date): Promise<boolean> {
  const [row] = await client.$queryRaw<{ isWritten: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Admission" a WHERE ${rangeSql(Prisma.sql`a.path`, path)} AND ${recordedAfter(Prisma.sql`a`, since)})
      OR EXISTS (SELECT 1 FROM "Quota" q JOIN "Organization" o ON o.id = q."organizationId"
        WHERE ${rangeSql(Prisma.sql`o.path`, path)} AND q."recordedAt" > ${since.toISOString()}::timestamptz) AS "isWritten"`;
  return row?.isWritten ?? true;
}

const mostWrong = 24 * 3600 * 1000;

/** The least id that is made at a moment, in milliseconds. */
function firstIdOf(moment: number): string {
  const digits = Math.max(0, moment).toString(16).padStart(12, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}-0000-0000-000000000000`;
}
