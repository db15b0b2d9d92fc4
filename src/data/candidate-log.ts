import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Tx } from "./change";
import { db } from "./db";
import type { SightFact } from "./dossier";
import { reachSetting } from "./reach";

/** When a dossier was stopped or opened again, and why. */
export type TurnFact = {
  readonly id: string;
  readonly kind: "STOPPED" | "REOPENED";
  readonly on: Day;
  /** Null where it stands in the trail alone, or was forgotten with the person. */
  readonly reason: string | null;
};

export type CandidateLog = { readonly turns: readonly TurnFact[]; readonly sights: readonly SightFact[] };

/** Sights shown at most. */
const mostSights = 50;

/** Notes a look at a dossier with the person; answers its turns and who has seen it, this look first. */
export async function lookAt(
  tx: Tx,
  { userId, actor }: Access<"candidate.read">,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<CandidateLog> {
  const [row] = await tx.$queryRaw<{ turns: TurnFact[]; sights: (Omit<SightFact, "at"> & { at: string })[] }[]>`
    WITH look AS (
      INSERT INTO "Sight" (id, "personId", "userId", actor, kind, fields)
      VALUES (gen_random_uuid(), ${personId}::uuid, ${userId}::int, ${actor}, 'VIEWED', '{}') RETURNING *
    ), latest AS (
      (SELECT * FROM "Sight" WHERE "personId" = ANY(ARRAY(
        SELECT p.id FROM "Person" p WHERE p.id = ${personId}::uuid OR p."mergedIntoId" = ${personId}::uuid)) ORDER BY at DESC, id LIMIT ${mostSights})
      UNION ALL SELECT * FROM look)
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'on', t."on", 'reason', t.reason)
        ORDER BY t."recordedAt" DESC), '[]') FROM "CandidateTurn" t WHERE t."candidateId" = ${id}::uuid) AS turns,
      (SELECT json_agg(json_build_object('at', s.at, 'actor', s.actor, 'name', u.name, 'kind', s.kind, 'fields', s.fields,
        'reason', s.reason) ORDER BY s.at DESC, s.id) FROM latest s LEFT JOIN "User" u ON u.id = s."userId") AS sights`;
  const sights = row?.sights ?? [];
  return { turns: row?.turns ?? [], sights: sights.map(({ at, ...sight }) => ({ ...sight, at: new Date(at) })) };
}
