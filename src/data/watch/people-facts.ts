import "server-only";
import { type Day, dayNumber, dayNumbered } from "@/domain/day";
import type { Dossiers, Help, MemberDay } from "@/domain/watch/place-facts";
import { type CandidateRow, readCandidates } from "../candidates/rows";
import type { Tx } from "../change";
import { toDate, toDay } from "../dates";
import { Prisma } from "../generated/client";

/** Of each cell that has ever kept a dossier by the day: how many are open, and when the last was opened and closed. */
export async function readDossiers(tx: Tx, ids: readonly number[], today: Day): Promise<Map<number, Dossiers>> {
  const on = toDate(today);
  const [all] = await tx.$queryRaw<{ rows: (Dossiers & { organizationId: number })[] }[]>`
    SELECT coalesce(json_agg(d), '[]') AS rows FROM (
      SELECT c."organizationId", count(*) FILTER (WHERE c."closedOn" IS NULL OR c."closedOn" > ${on}::date)::int AS open,
        max(c."openedOn") AS "lastOpenedOn", max(c."closedOn") FILTER (WHERE c."closedOn" <= ${on}::date) AS "lastClosedOn"
      FROM "Candidate" c WHERE c."organizationId" = ANY(${[...ids]}::int[]) AND c."openedOn" <= ${on}::date GROUP BY c."organizationId") d`;
  return new Map((all?.rows ?? []).map(({ organizationId, ...row }) => [organizationId, row]));
}

/**
 * Of each cell with open dossiers: how many have nobody who helps, and of how many a remark is overdue; in one question.
 * Who was put on the list after the day is not known of yet.
 */
export async function readHelp(tx: Tx, ids: readonly number[], today: Day): Promise<Map<number, Help>> {
  const on = Prisma.sql`${toDate(today)}::date`;
  const [all] = await tx.$queryRaw<{ rows: (Help & { organizationId: number })[] }[]>`
    SELECT coalesce(json_agg(g), '[]') AS rows FROM (
      SELECT c."organizationId", count(*) FILTER (WHERE c.stage <> 'OUTSTANDING' AND helped.is IS NULL)::int AS unhelped,
        min(coalesce(helped.ended, listed."on", c."openedOn")) FILTER (WHERE c.stage <> 'OUTSTANDING' AND helped.is IS NULL) AS "unhelpedSince",
        count(*) FILTER (WHERE c."remarkDueOn" < ${on})::int AS "remarksOverdue",
        min(c."remarkDueOn" + 1) FILTER (WHERE c."remarkDueOn" < ${on}) AS "overdueSince"
      FROM "Candidate" c
      CROSS JOIN LATERAL (
        SELECT bool_or((h.until IS NULL OR h.until >= ${on}) AND (h."goneOn" IS NULL OR h."goneOn" > ${on})) OR NULL AS is,
          max(least(h.until + 1, h."goneOn")) AS ended
        FROM "HelperAssignment" h WHERE h."candidateId" = c.id AND NOT h."isWithdrawn" AND h."from" <= ${on}) helped
      CROSS JOIN LATERAL (
        SELECT min(s."on") AS "on" FROM "CandidateStep" s WHERE s."candidateId" = c.id AND s.kind = 'LISTED' AND s."withdrawsId" IS NULL) listed
      WHERE c."organizationId" = ANY(${[...ids]}::int[]) AND c."closedOn" IS NULL
        AND coalesce(listed."on", c."openedOn") <= ${on} GROUP BY 1) g`;
  return new Map((all?.rows ?? []).map(({ organizationId, ...row }) => [organizationId, row]));
}

/** Open dossiers whose most urgent clock ends within some days, and those of `also`, whatever became of them. */
export const readUrgent = (
  tx: Tx,
  ids: readonly number[],
  { within, also, today }: { readonly within: number; readonly also: readonly string[]; readonly today: Day },
): Promise<CandidateRow[]> =>
  readCandidates(
    tx,
    Prisma.sql`(c."organizationId" = ANY(${[...ids]}::int[]) AND c."closedOn" IS NULL
      AND c."dueOn" <= ${toDate(dayNumbered(dayNumber(today) + within))}::date) OR c.id = ANY(${[...also]}::uuid[])`,
  );

/** Somebody on probation, or who was when a case was opened. */
export type Probationer = {
  readonly id: string;
  readonly organizationId: number;
  readonly joinedOn: Day;
  readonly isOver: boolean;
};

/** Members on probation who joined at least so many months ago, and those of `also`. */
export async function readProbationers(
  tx: Tx,
  ids: readonly number[],
  { joinedBy, also }: { readonly joinedBy: Day; readonly also: readonly string[] },
): Promise<Probationer[]> {
  const rows = await tx.$queryRaw<(Omit<Probationer, "joinedOn"> & { joinedOn: Date })[]>`
    SELECT m.id, m."organizationId", m."joinedOn", m.status <> 'PROBATIONARY' AS "isOver" FROM "Member" m
    WHERE m."joinedOn" IS NOT NULL AND ((m."organizationId" = ANY(${[...ids]}::int[]) AND m.status = 'PROBATIONARY'
      AND m."joinedOn" <= ${toDate(joinedBy)}::date) OR m.id = ANY(${[...also]}::uuid[]))`;
  return rows.map((row) => ({ ...row, joinedOn: toDay(row.joinedOn) }));
}

/** What each day added to the members in the register. */
export async function readRegister(tx: Tx, ids: readonly number[]): Promise<Map<number, MemberDay[]>> {
  const [all] = await tx.$queryRaw<{ rows: { organizationId: number; days: MemberDay[] }[] }[]>`
    SELECT coalesce(json_agg(m), '[]') AS rows FROM (
      SELECT "organizationId", json_agg(json_build_object('on', "on", 'official', official, 'probationary', probationary)) AS days
      FROM "MemberRollup" WHERE "organizationId" = ANY(${[...ids]}::int[]) GROUP BY "organizationId") m`;
  return new Map((all?.rows ?? []).map(({ organizationId, days }) => [organizationId, days]));
}
