import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { ActKind } from "@/domain/trail/act";
import { db } from "./db";
import { Prisma } from "./generated/client";
import { betweenDays, byPerson } from "./history-conditions";
import { withinSql } from "./reach";

/** A line of the audit trail with the organization whose chain holds it. */
export type HistoryEvent = {
  /** Grows with time: the key to go on from. */
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  /** The actor's name; null for the operator and for who is no user any more. */
  readonly actorName: string | null;
  readonly what: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  readonly code: string;
  readonly path: string;
  readonly place: string;
};

export type HistoryAsked = {
  /** The organization and all below it. */
  readonly path: string;
  readonly kind?: ActKind | undefined;
  /** Days in Viet Nam, both included. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** A part of the sign-in name or the name. */
  readonly who?: string | undefined;
  readonly after?: string | undefined;
  readonly most: number;
};

type Reader = Access<"audit.read">;

/** Up to so many organizations each chain is followed back by itself; above, the newest acts of all are sifted. */
const fewChains = 500;

/** What was done at an organization and below it, the newest first; two questions. */
export async function listHistory(access: Reader, asked: HistoryAsked): Promise<HistoryEvent[]> {
  const below = Prisma.sql`o.path LIKE ${`${asked.path}%`}`;
  const chains = await db.organization.count({ where: { path: { startsWith: asked.path } }, take: fewChains + 1 });
  const newest = Prisma.sql`ORDER BY e.id DESC LIMIT ${asked.most}`;
  if (chains > fewChains) return select(access, Prisma.empty, Prisma.sql`${below} AND ${conditionOf(asked)} ${newest}`);
  // Left to itself, the planner sifts the whole trail for the five acts of a small cell: 270 ms in a million.
  const ofOne = Prisma.sql`WHERE e.chain = o.id AND ${conditionOf(asked)} ORDER BY e.number DESC LIMIT ${asked.most}`;
  return select(access, ofOne, Prisma.sql`${below} ${newest}`);
}

/** What was done to one row of an organization ("admission:0190…"), the first act first. */
export const listHistoryOf = (access: Reader, organizationId: number, subject: string): Promise<HistoryEvent[]> =>
  select(
    access,
    Prisma.sql`WHERE e.chain = o.id AND e.subject = ${subject} ORDER BY e.number LIMIT 200`,
    Prisma.sql`o.id = ${organizationId} ORDER BY e.number`,
  );

function conditionOf({ kind, from, to, who, after }: HistoryAsked) {
  const conditions = [
    Prisma.sql`e.chain > 0`,
    kind && kinds[kind],
    ...betweenDays(from, to),
    byPerson(who),
    after && Prisma.sql`e.id < ${after}::bigint`,
  ];
  return Prisma.join(conditions.filter(Boolean), " AND ");
}

const kinds: Record<ActKind, Prisma.Sql> = {
  entry: Prisma.sql`(e.subject LIKE 'admission:%' AND e.before IS NULL)`,
  correction: Prisma.sql`(e.subject LIKE 'admission:%' AND e.before IS NOT NULL)`,
  quota: Prisma.sql`e.subject LIKE 'quota:%'`,
  return: Prisma.sql`e.subject LIKE 'return:%'`,
  other: Prisma.sql`e.subject NOT LIKE 'admission:%' AND e.subject NOT LIKE 'quota:%' AND e.subject NOT LIKE 'return:%'`,
};

/** `chain` picks the events of one organization `o`; where it is empty they are joined all at once. */
const select = (access: Reader, chain: Prisma.Sql, condition: Prisma.Sql) => db.$queryRaw<HistoryEvent[]>`
  SELECT e.id::text AS id, e.at, e.actor, u.name AS "actorName", e.what, e.subject, e.before, e.after, ${reason} AS reason, o.code, o.path, o.name AS place
  FROM "Organization" o
  ${
    chain === Prisma.empty
      ? Prisma.sql`JOIN "AuditEvent" e ON e.chain = o.id`
      : Prisma.sql`CROSS JOIN LATERAL (SELECT e.* FROM "AuditEvent" e LEFT JOIN "User" u ON u.id = e."userId" ${chain}) e`
  }
  LEFT JOIN "User" u ON u.id = e."userId"
  WHERE ${withinSql(access)} AND ${condition}`;

/** Why somebody's entry was withdrawn stands with the withdrawal, where it is forgotten with the person. */
const reason = Prisma.sql`coalesce(e.reason, CASE WHEN e.subject LIKE 'admission:%' AND e.before IS NOT NULL THEN
  (SELECT a.reason FROM "Admission" a WHERE a."correctsId" = substr(e.subject, 11)::uuid) END)`;
