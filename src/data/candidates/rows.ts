import "server-only";
import type { IntroducingBody, SourceForce } from "@/domain/candidates/candidate";
import type { KeptCandidate, KeptStep } from "@/domain/candidates/kept-candidate";
import type { Stage } from "@/domain/candidates/stage";
import type { Day } from "@/domain/day";
import type { Passage } from "@/domain/members/passage";
import type { Tx } from "../change";
import { toDay, toDayOrNull } from "../dates";
import { Prisma } from "../generated/client";
import { livesIn, type Residence } from "../hamlets/residences";
import { type PassageJson, passageOf, toPassage } from "../members/passage-rows";

/** A candidate with the person, the cell and every step. */
export type CandidateRow = KeptCandidate & {
  readonly id: string;
  readonly personId: string;
  readonly organizationId: number;
  readonly code: string;
  readonly place: string;
  readonly path: string;
  readonly fullName: string;
  readonly woman: boolean | null;
  readonly local: boolean | null;
  /** Where the person lives. */
  readonly hamlet: Residence | null;
  readonly openedOn: Day;
  readonly stage: Stage;
  readonly dueOn: Day | null;
  readonly sourceForce: SourceForce | null;
  readonly introducedBy: IntroducingBody | null;
  readonly admissionId: string | null;
  /** The membership that came of it; null for who is no member within reach. */
  readonly memberId: string | null;
  /** The way since the ceremony of who was admitted by it. */
  readonly passage: Passage | null;
};

/**
 * The candidates of a condition on `c`, `p` and `o`, each with its steps, in one question; within the reach that the
 * transaction has set. Area flags are those of the cell and of the commune or committee it stands in.
 */
export async function readCandidates(tx: Tx, condition: Prisma.Sql): Promise<CandidateRow[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, c."personId", c."organizationId", o.code, o.name AS place, c.path, p."fullName", p."bornOn", p.woman, p.local, ${livesIn} AS hamlet,
      c."openedOn", c."closedOn", c.outcome::text AS outcome, c.stage::text AS stage, c."dueOn", c.schooling::text AS schooling,
      c."isElder", c."sourceForce", c."introducedBy", c."admissionId", c."remarkMonths",
      m.id AS "memberId", CASE WHEN m.id IS NOT NULL AND c.outcome = 'ADMITTED' THEN ${passageOf} END AS passage, ${areas} AS areas, ${steps} AS steps,
      ${helpers} AS helpers, ${remarks} AS remarks, ${tasks} AS tasks
    FROM "Candidate" c JOIN "Person" p ON p.id = c."personId" JOIN "Organization" o ON o.id = c."organizationId"
      LEFT JOIN "Member" m ON m."personId" = p.id AND m.status <> 'VOID'
    WHERE ${condition}`;
  return rows.map(({ bornOn, openedOn, closedOn, dueOn, passage, ...row }) => ({
    ...row,
    passage: passage && toPassage(passage),
    ...{ bornOn: toDayOrNull(bornOn), openedOn: toDay(openedOn), closedOn: toDayOrNull(closedOn) },
    ...{ dueOn: toDayOrNull(dueOn) },
  }));
}

const areas = Prisma.sql`(
  SELECT coalesce(array_agg(DISTINCT area::text), '{}') FROM "Organization" s, unnest(s.areas) area
  WHERE s.id = ANY(string_to_array(trim(BOTH '/' FROM c.path), '/')::int[]) AND s.kind NOT IN ('CENTRAL', 'PROVINCE', 'DISTRICT'))`;

const steps = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'on', s."on", 'isPassed', s."isPassed", 'reason', s.reason,
    'details', s.details, 'regulation', s.regulation, 'lifted', s.lifted,
    'withdrawn', CASE WHEN w.id IS NULL THEN NULL ELSE json_build_object('reason', w.reason) END) ORDER BY s."on", s.id), '[]')
  FROM "CandidateStep" s LEFT JOIN "CandidateStep" w ON w."withdrawsId" = s.id
  WHERE s."candidateId" = c.id AND s."withdrawsId" IS NULL)`;

const helpers = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', h.id, 'stepId', h."stepId", 'memberId', h."memberId", 'fullName', h."fullName",
    'from', h."from", 'together', h.together, 'explanation', h.explanation, 'until', h.until, 'endReason', h."endReason",
    'gone', h.gone, 'goneOn', h."goneOn") ORDER BY h."from", h.id), '[]')
  FROM "HelperAssignment" h WHERE h."candidateId" = c.id AND NOT h."isWithdrawn")`;

const remarks = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', r.id, 'helperId', r."helperId", 'on', r."on", 'progress', r.progress,
    'words', r.words, 'conclusion', r.conclusion) ORDER BY r."on", r.id), '[]')
  FROM "Remark" r WHERE r."candidateId" = c.id AND r."withdrawnReason" IS NULL)`;

const tasks = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', t.id, 'what', t.what, 'givenOn', t."givenOn", 'dueOn', t."dueOn",
    'outcome', t.outcome, 'outcomeOn', t."outcomeOn", 'outcomeWords', t."outcomeWords") ORDER BY t."dueOn", t.id), '[]')
  FROM "CandidateTask" t WHERE t."candidateId" = c.id AND t."withdrawnReason" IS NULL)`;

type Dates = "bornOn" | "openedOn" | "closedOn" | "dueOn";
type Row = Omit<CandidateRow, Dates | "steps" | "passage"> & {
  passage: PassageJson | null;
  bornOn: Date | null;
  openedOn: Date;
  closedOn: Date | null;
  dueOn: Date | null;
  steps: KeptStep[];
};
