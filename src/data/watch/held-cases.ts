import "server-only";
import type { Day } from "@/domain/day";
import type { HeldCase } from "@/domain/watch/settle";
import type { Tx } from "../change";
import { toDate } from "../dates";
import { Prisma } from "../generated/client";

/** The cases of some organizations that are not closed. */
export const readLiving = (tx: Tx, ids: readonly number[]): Promise<HeldCase[]> =>
  read(tx, Prisma.sql`c."organizationId" = ANY(${[...ids]}::int[]) AND c.state <> 'CLOSED'`);

type Key = Pick<HeldCase, "organizationId" | "rule" | "subjectId" | "since">;

/** Closed cases of the keys, which would open again, and those of the organizations whose exemption runs on. */
export const readClosed = async (tx: Tx, keys: readonly Key[], today: Day): Promise<HeldCase[]> => {
  if (keys.length === 0) return [];
  const ids = [...new Set(keys.map(({ organizationId }) => organizationId))];
  const wanted = JSON.stringify(
    keys.map(({ organizationId, rule, subjectId, since }) => ({ organizationId, rule, subjectId, since })),
  );
  return read(
    tx,
    Prisma.sql`c.id IN (
      SELECT w.id FROM jsonb_to_recordset(${wanted}::jsonb) AS k("organizationId" int, rule text, "subjectId" text, since date)
        JOIN "WatchCase" w ON (w."organizationId", w.rule, w."subjectId", w.since) = (k."organizationId", k.rule, k."subjectId", k.since)
        WHERE w.state = 'CLOSED'
      UNION SELECT e.id FROM "WatchCase" e
        WHERE e.state = 'CLOSED' AND e."exemptUntil" >= ${toDate(today)}::date AND e."organizationId" = ANY(${ids}::int[]))`,
  );
};

async function read(tx: Tx, condition: Prisma.Sql): Promise<HeldCase[]> {
  const [all] = await tx.$queryRaw<{ rows: HeldCase[] }[]>`
    SELECT coalesce(json_agg(h), '[]') AS rows FROM (
      SELECT c.id, c."organizationId", c.rule, c."subjectId", c.since, c.level, c.state, c.facts, c."dueOn",
        c."exemptUntil", c."exemptLevel"
      FROM "WatchCase" c WHERE ${condition}) h`;
  return all?.rows ?? [];
}
