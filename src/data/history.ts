import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { ActKind } from "@/domain/history";
import { db } from "./db";
import { Prisma } from "./generated/client";
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

/** What was done at an organization and below it, the newest first. */
export const listHistory = (access: Reader, asked: HistoryAsked): Promise<HistoryEvent[]> => {
  const { path, kind, from, to, who, after, most } = asked;
  const person = who && `%${who.replace(/[\\%_]/g, "\\$&")}%`;
  const conditions = [
    Prisma.sql`o.path LIKE ${`${path}%`}`,
    kind && kinds[kind],
    from && Prisma.sql`e.at >= (${from}::date)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`,
    to && Prisma.sql`e.at < (${to}::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`,
    person && Prisma.sql`(e.actor ILIKE ${person} OR u.name ILIKE ${person})`,
    after && Prisma.sql`e.id < ${after}::bigint`,
  ];
  return select(
    access,
    Prisma.sql`${Prisma.join(conditions.filter(Boolean), " AND ")} ORDER BY e.id DESC LIMIT ${most}`,
  );
};

/** What was done to one row of an organization ("admission:0190…"), the first act first. */
export const listHistoryOf = (access: Reader, organizationId: number, subject: string): Promise<HistoryEvent[]> =>
  select(access, Prisma.sql`e.chain = ${organizationId} AND e.subject = ${subject} ORDER BY e.number LIMIT 200`);

const kinds: Record<ActKind, Prisma.Sql> = {
  entry: Prisma.sql`(e.subject LIKE 'admission:%' AND e.before IS NULL)`,
  correction: Prisma.sql`(e.subject LIKE 'admission:%' AND e.before IS NOT NULL)`,
  quota: Prisma.sql`e.subject LIKE 'quota:%'`,
  other: Prisma.sql`e.subject NOT LIKE 'admission:%' AND e.subject NOT LIKE 'quota:%'`,
};

const select = (access: Reader, condition: Prisma.Sql) => db.$queryRaw<HistoryEvent[]>`
  SELECT e.id::text AS id, e.at, e.actor, u.name AS "actorName", e.what, e.subject, e.before, e.after, e.reason, o.code, o.name AS place
  FROM "AuditEvent" e
  JOIN "Organization" o ON o.id = e.chain AND ${withinSql(access)}
  LEFT JOIN "User" u ON u.id = e."userId"
  WHERE ${condition}`;
