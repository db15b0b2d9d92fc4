import "server-only";
import type { HeldCase } from "@/domain/watch/settle";
import type { Tx } from "../change";
import { Prisma } from "../generated/client";

/** The cases of some organizations that are not closed. */
export const readLiving = (tx: Tx, ids: readonly number[]): Promise<HeldCase[]> =>
  read(tx, Prisma.sql`c."organizationId" = ANY(${[...ids]}::int[]) AND c.state <> 'CLOSED'`);

type Key = Pick<HeldCase, "organizationId" | "rule" | "subjectId" | "since">;

/** Closed cases of the keys, which would open again. */
export const readClosed = async (tx: Tx, keys: readonly Key[]): Promise<HeldCase[]> => {
  if (keys.length === 0) return [];
  const wanted = JSON.stringify(
    keys.map(({ organizationId, rule, subjectId, since }) => ({ organizationId, rule, subjectId, since })),
  );
  return read(
    tx,
    Prisma.sql`c.state = 'CLOSED' AND (c."organizationId", c.rule, c."subjectId", c.since) IN (
      SELECT * FROM jsonb_to_recordset(${wanted}::jsonb) AS k("organizationId" int, rule text, "subjectId" text, since date))`,
  );
};

async function read(tx: Tx, condition: Prisma.Sql): Promise<HeldCase[]> {
  const [all] = await tx.$queryRaw<{ rows: HeldCase[] }[]>`
    SELECT coalesce(json_agg(h), '[]') AS rows FROM (
      SELECT c.id, c."organizationId", c.rule, c."subjectId", c.since, c.level, c.state, c.facts, c."exemptUntil"
      FROM "WatchCase" c WHERE ${condition}) h`;
  return all?.rows ?? [];
}
