import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { mostLines } from "@/domain/figures/briefing";
import { type Decider, deciderIn } from "@/domain/reports/issuer";
import type { Level, Values } from "@/domain/watch/rule";
import type { RuleName } from "@/domain/watch/rules";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { type NamedSeat, namedLineOf } from "../members/seats";
import { setReach, withinSql } from "../reach";

/** A case with who is to act: its owner, the first line of its plan that nobody has finished, who owes a decision. */
export type BriefedCase = {
  readonly code: string;
  readonly id: string;
  readonly place: string;
  readonly rule: RuleName;
  readonly facts: Values;
  readonly level: Level;
  readonly dueOn: Day;
  readonly owner: string | null;
  /** Who decides, where a decision on admission is due. */
  readonly body: Decider | null;
  readonly plan: { readonly officer: string | null; readonly words: string | null; readonly by: Day } | null;
};

/** A difficulty put to the superior that nobody has answered. */
type OpenRequest = { readonly place: string; readonly on: Day; readonly words: string | null };

export type BriefedCases = {
  readonly organizationId: number;
  readonly open: number;
  readonly grave: number;
  readonly cases: readonly BriefedCase[];
  readonly asked: number;
  readonly requests: readonly OpenRequest[];
};

/** What a case is read with: the cell and those above it. */
type Read = BriefedCases & {
  readonly cases: readonly (BriefedCase & { readonly line: readonly NamedSeat[] | null })[];
};

/** What is watched at some organizations and below each of them, the gravest first; one question however many they are. */
export async function readBriefedCases(
  access: Access<"watch.read">,
  ids: readonly number[],
): Promise<Map<number, BriefedCases>> {
  const [, [all]] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<{ rows: Read[] }[]>`
    SELECT coalesce(json_agg(json_build_object('organizationId', o.id, 'open', counted.open, 'grave', counted.grave,
      'cases', listed.cases, 'asked', requested.asked, 'requests', requested.requests)), '[]') AS rows
    FROM "Organization" o
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS open, count(*) FILTER (WHERE c.level > 1)::int AS grave FROM "WatchCase" c WHERE ${living}) counted
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(l), '[]') AS cases FROM (
        SELECT at.code, at.name AS place, c.id, c.rule, c.facts, c.level, c."dueOn", u.name AS owner, ${plan} AS plan,
          CASE WHEN c.rule = 'CANDIDATE_CLOCK' AND c.facts->>'clock' = 'DECISION' THEN ${namedLineOf(Prisma.sql`at.path`, access.today)} END AS line
        FROM "WatchCase" c JOIN "Organization" at ON at.id = c."organizationId" LEFT JOIN "User" u ON u.id = c."ownerId"
        WHERE ${living}
        ORDER BY c.level DESC, c."dueOn", c.id LIMIT ${mostLines.cases}) l) listed
    CROSS JOIN LATERAL (
      SELECT coalesce(max(r.asked), 0)::int AS asked,
        coalesce(json_agg(json_build_object('place', r.place, 'on', r."on", 'words', r.words) ORDER BY r."on", r.id), '[]') AS requests
      FROM (
        SELECT s.id, s."on", s.words, at.name AS place, count(*) OVER () AS asked
        FROM "WatchCase" c JOIN "Organization" at ON at.id = c."organizationId" JOIN "WatchStep" s ON s."caseId" = c.id
        WHERE ${living} AND c.subject NOT IN ('CANDIDATE', 'MEMBER') AND s.act = 'ASK'
          AND NOT EXISTS (SELECT FROM "WatchStep" a WHERE a."caseId" = c.id AND a.act = 'ANSWER' AND a."aboutId" = s.id)
        ORDER BY s."on", s.id LIMIT ${mostLines.requests}) r) requested
    WHERE o.id = ANY(${[...ids]}::int[]) AND ${withinSql(access)}`,
  ]);
  const bodied = ({ line, ...one }: Read["cases"][number]) => ({ ...one, body: deciderIn(line) });
  return new Map((all?.rows ?? []).map((row) => [row.organizationId, { ...row, cases: row.cases.map(bodied) }]));
}

/** Open cases at `o` and below it. */
const living = Prisma.sql`c.state <> 'CLOSED' AND c.state = 'OPEN' AND c.path >= o.path AND c.path < rtrim(o.path, '/') || '0'`;

const plan = Prisma.sql`(
  SELECT json_build_object('officer', s.details->>'officer', 'words', s.words, 'by', s.details->>'by') FROM "WatchStep" s
  WHERE s."caseId" = c.id AND s.act = 'PLAN'
    AND NOT EXISTS (SELECT FROM "WatchStep" d WHERE d."caseId" = c.id AND d.act = 'DONE' AND d."aboutId" = s.id)
  ORDER BY s.details->>'by', s.id LIMIT 1)`;
