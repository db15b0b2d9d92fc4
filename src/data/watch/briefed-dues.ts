import "server-only";
import type { Access } from "@/domain/access";
import type { Stage } from "@/domain/candidates/stage";
import type { Day } from "@/domain/day";
import { mostLines } from "@/domain/figures/briefing";
import { type Decider, deciderIn } from "@/domain/reports/issuer";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { type NamedSeat, namedLineOf } from "../members/seats";
import { setReach, withinSql } from "../reach";

/** CLOCK: a dossier's time runs out · REMARK: the helper's remark · TASK: given to a candidate · RECOGNITION: probation is over. */
export const dueKinds = ["CLOCK", "REMARK", "TASK", "RECOGNITION"] as const;
type DueKind = (typeof dueKinds)[number];

/** Something that one person's dossier asks for by a day, and who is to act, where somebody is named. */
export type BriefedDue = {
  readonly kind: DueKind;
  readonly fullName: string;
  readonly code: string;
  readonly place: string;
  readonly dueOn: Day;
  readonly stage: Stage | null;
  readonly what: string | null;
  readonly helper: string | null;
  /** Who decides, where the cell has voted and the decision is due. */
  readonly body: Decider | null;
};

export type BriefedDues = {
  readonly organizationId: number;
  readonly counts: Readonly<Partial<Record<DueKind, number>>>;
  readonly overdue: number;
  /** None where names are not to be read. */
  readonly lines: readonly BriefedDue[];
};

type Asked = {
  readonly ids: readonly number[];
  /** Those of them whose persons may be named. */
  readonly named: readonly number[];
  /** Due on the day or before it. */
  readonly by: Day;
  /** How many months probation takes. */
  readonly probation: number;
};

/** What a line is read with: the cell and those above it. */
type Read = BriefedDues & { readonly lines: readonly (BriefedDue & { readonly line: readonly NamedSeat[] | null })[] };

/**
 * What the dossiers of some organizations ask for by a day, with names: first what a regulation asked for in time, then the
 * rest by its day. One question however many they are.
 */
export const readBriefedDues = (
  access: Access<"attainment.read">,
  { ids, named, by, probation }: Asked,
): Promise<Map<number, BriefedDues>> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    const [all] = await tx.$queryRaw<{ rows: Read[] }[]>`
      SELECT coalesce(json_agg(json_build_object('organizationId', o.id, 'overdue', summed.overdue, 'counts', summed.counts,
        'lines', CASE WHEN o.id = ANY(${[...named]}::int[]) THEN summed.lines ELSE '[]' END)), '[]') AS rows
      FROM "Organization" o CROSS JOIN LATERAL (
        SELECT coalesce(sum(k.overdue), 0)::int AS overdue, coalesce(json_object_agg(k.kind, k.count), '{}') AS counts,
          (SELECT coalesce(json_agg(l), '[]') FROM (
            SELECT d.kind, p."fullName", at.code, at.name AS place, d."dueOn", d.stage, d.what, d.helper,
              CASE WHEN d.kind = 'CLOCK' AND d.stage = 'PROPOSED' THEN ${namedLineOf(Prisma.sql`at.path`, access.today)} END AS line
            FROM (${dues(by, probation)}) d JOIN "Person" p ON p.id = d."personId" JOIN "Organization" at ON at.id = d."organizationId"
            WHERE o.id = ANY(${[...named]}::int[])
            ORDER BY d.kind IN ('CLOCK', 'RECOGNITION') AND d."dueOn" < ${toDate(access.today)}::date DESC, d."dueOn", d.kind, p.id LIMIT ${mostLines.dues}) l) AS lines
        FROM (
          SELECT d.kind, count(*)::int AS count, count(*) FILTER (WHERE d."dueOn" < ${toDate(access.today)}::date) AS overdue
          FROM (${dues(by, probation)}) d GROUP BY d.kind) k) summed
      WHERE o.id = ANY(${[...ids]}::int[]) AND ${withinSql(access)}`;
    const bodied = ({ line, ...due }: Read["lines"][number]) => ({ ...due, body: deciderIn(line) });
    return new Map((all?.rows ?? []).map((row) => [row.organizationId, { ...row, lines: row.lines.map(bodied) }]));
  });

/** What is due at `o` and below it: of one dossier what a regulation asks for, the remark and each task, none hiding another. */
const dues = (by: Day, probation: number) => {
  const last = toDate(by);
  const open = Prisma.sql`c."closedOn" IS NULL AND c.path >= o.path AND c.path < rtrim(o.path, '/') || '0'`;
  const helper = Prisma.sql`(SELECT h."fullName" FROM "HelperAssignment" h
    WHERE h."candidateId" = c.id AND h.until IS NULL AND NOT h."isWithdrawn" ORDER BY h."from" DESC, h.id LIMIT 1)`;
  const task = Prisma.sql`t.outcome IS NULL AND t."withdrawnReason" IS NULL`;
  return Prisma.sql`
    SELECT 'CLOCK' AS kind, c."personId", c."organizationId", c."clockDueOn" AS "dueOn", c.stage::text AS stage, NULL AS what, ${helper} AS helper
    FROM "Candidate" c WHERE ${open} AND c."clockDueOn" <= ${last}::date
    UNION ALL
    SELECT 'REMARK', c."personId", c."organizationId", c."remarkDueOn", c.stage::text, NULL, ${helper}
    FROM "Candidate" c WHERE ${open} AND c."remarkDueOn" <= ${last}::date
    UNION ALL
    SELECT 'TASK', c."personId", c."organizationId", t."dueOn", c.stage::text, t.what, ${helper}
    FROM "Candidate" c JOIN "CandidateTask" t ON t."candidateId" = c.id WHERE ${open} AND t."dueOn" <= ${last}::date AND ${task}
    UNION ALL
    SELECT 'RECOGNITION', m."personId", m."organizationId", (m."joinedOn" + make_interval(months => ${probation}::int))::date, NULL, NULL, NULL
    FROM "Member" m WHERE m.status = 'PROBATIONARY' AND m.path >= o.path AND m.path < rtrim(o.path, '/') || '0'
      AND (m."joinedOn" + make_interval(months => ${probation}::int))::date <= ${last}::date`;
};
