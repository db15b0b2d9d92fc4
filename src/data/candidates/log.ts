import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Tx } from "../change";
import { toDay } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import type { SightFact } from "../persons/dossier";
import { type MergedFact, mergedInto } from "../persons/merged-persons";
import { oncePerDay } from "../persons/sights";
import { setReach, subtreesSql } from "../reach";

/** When a dossier was stopped or opened again, and why. */
export type TurnFact = {
  readonly id: string;
  readonly kind: "STOPPED" | "REOPENED";
  readonly on: Day;
  /** Null where it stands in the trail alone, or was forgotten with the person. */
  readonly reason: string | null;
};

export type CandidateLog = {
  readonly turns: readonly TurnFact[];
  readonly merged: readonly MergedFact[];
  readonly sights: readonly SightFact[];
};

/** Sights shown at most. */
const mostSights = 50;

/** Notes a look at a dossier with the person; answers its turns and who has seen it, this look first. */
export async function lookAt(
  tx: Tx,
  { userId, actor }: Access<"candidate.read">,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<CandidateLog> {
  const [row] = await tx.$queryRaw<{ turns: TurnFact[]; merged: MergedFact[]; sights: SightJson[] }[]>`
    WITH look AS (
      INSERT INTO "Sight" (id, "personId", "userId", actor, kind, fields)
      VALUES (gen_random_uuid(), ${personId}::uuid, ${userId}::int, ${actor}, 'VIEWED', '{}') ${oncePerDay} RETURNING *
    ), latest AS (
      (SELECT * FROM "Sight" WHERE "personId" = ANY(ARRAY(
        SELECT p.id FROM "Person" p WHERE p.id = ${personId}::uuid OR p."mergedIntoId" = ${personId}::uuid))
        AND id NOT IN (SELECT id FROM look) ORDER BY "lastAt" DESC, id LIMIT ${mostSights})
      UNION ALL SELECT * FROM look)
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'on', t."on", 'reason', t.reason)
        ORDER BY t."recordedAt" DESC), '[]') FROM "CandidateTurn" t WHERE t."candidateId" = ${id}::uuid) AS turns,
      ${mergedInto(Prisma.sql`${personId}::uuid`)} AS merged,
      (SELECT json_agg(json_build_object('at', s.at, 'lastAt', s."lastAt", 'times', s.times, 'actor', s.actor, 'name', u.name, 'kind', s.kind, 'fields', s.fields,
        'reason', s.reason) ORDER BY s."lastAt" DESC, s.id) FROM latest s LEFT JOIN "User" u ON u.id = s."userId") AS sights`;
  const sights = row?.sights ?? [];
  return { turns: row?.turns ?? [], merged: row?.merged ?? [], sights: sights.map(toSight) };
}

type SightJson = Omit<SightFact, "at" | "lastAt"> & { readonly at: string; readonly lastAt: string };

const toSight = ({ at, lastAt, ...sight }: SightJson): SightFact => ({
  ...sight,
  ...{ at: new Date(at), lastAt: new Date(lastAt) },
});

/** A dossier that was stopped, as it is listed. */
export type StoppedLine = {
  readonly id: string;
  readonly fullName: string;
  readonly code: string;
  readonly place: string;
  readonly closedOn: Day;
};

/** Dossiers of a subtree that were stopped and whose persons are not forgotten, the latest first. */
export async function listStopped(
  access: Access<"candidate.read">,
  path: string,
  most: number,
): Promise<StoppedLine[]> {
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<(Omit<StoppedLine, "closedOn"> & { closedOn: Date })[]>`
      SELECT c.id, p."fullName", o.code, o.name AS place, c."closedOn"
      FROM "Candidate" c JOIN "Person" p ON p.id = c."personId" JOIN "Organization" o ON o.id = c."organizationId"
      WHERE c.outcome = 'STOPPED' AND p."anonymisedOn" IS NULL AND ${subtreesSql(access, Prisma.sql`c.path`, path)}
      ORDER BY c."closedOn" DESC, c.id LIMIT ${most}`,
  ]);
  return rows.map((row) => ({ ...row, closedOn: toDay(row.closedOn) }));
}
