import "server-only";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { InstallationKind } from "@/domain/trail/installation";
import { installationChain } from "./audit";
import { db } from "./db";
import { Prisma } from "./generated/client";
import type { HistoryEvent } from "./history";
import { betweenDays, byPerson } from "./history-conditions";

type Asked = {
  readonly kind?: InstallationKind | undefined;
  /** Days in Viet Nam, both included. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly who?: string | undefined;
  readonly after?: string | undefined;
  readonly most: number;
};

/** What was done to the installation itself, the newest first; nothing for who does not reach all of it. One question. */
export async function listInstallationHistory(access: Access<"audit.read">, asked: Asked): Promise<HistoryEvent[]> {
  if (!covers(access.places, "/")) return [];
  return db.$queryRaw<HistoryEvent[]>`
    SELECT e.number::text AS id, e.at, e.actor, e."actorName", e.what, e.subject, e.before, e.after, e.reason,
      coalesce(o.code, '') AS code, '/' AS path, concat_ws(' · ', about.name, o.name) AS place
    FROM (
      SELECT e.*, u.name AS "actorName" FROM "AuditEvent" e LEFT JOIN "User" u ON u.id = e."userId"
      WHERE ${conditionOf(asked)} ORDER BY e.number DESC LIMIT ${asked.most}) e
    LEFT JOIN "User" about ON about.id = CASE
      WHEN e.subject ~ '^user:[0-9]{1,9}$' THEN substring(e.subject FROM 6)::int
      WHEN e.subject LIKE 'token:%' AND e.after->>'userId' ~ '^[0-9]{1,9}$' THEN (e.after->>'userId')::int END
    LEFT JOIN "Organization" o ON o.id = CASE
      WHEN e.subject LIKE 'user:%' AND coalesce(e.before, e.after)->>'organizationId' ~ '^[0-9]{1,9}$'
      THEN (coalesce(e.before, e.after)->>'organizationId')::int END
    ORDER BY e.number DESC`;
}

function conditionOf({ kind, from, to, who, after }: Asked) {
  const conditions = [
    Prisma.sql`e.chain = ${installationChain}`,
    kind && kinds[kind],
    ...betweenDays(from, to),
    byPerson(who),
    after && Prisma.sql`e.number < ${after}::bigint`,
  ];
  return Prisma.join(conditions.filter(Boolean), " AND ");
}

const users = Prisma.sql`(e.subject LIKE 'user:%' OR e.subject LIKE 'token:%')`;
const settings = Prisma.sql`e.subject LIKE 'setting:%'`;
const regulations = Prisma.sql`(e.subject LIKE 'regulation:%' OR e.subject LIKE 'holiday:%')`;
const watch = Prisma.sql`e.subject LIKE 'watch:%'`;
const kinds: Record<InstallationKind, Prisma.Sql> = {
  users,
  settings,
  regulations,
  watch,
  other: Prisma.sql`NOT (${users} OR ${settings} OR ${regulations} OR ${watch})`,
};
