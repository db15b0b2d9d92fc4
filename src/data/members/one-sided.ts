import "server-only";
import type { Day } from "@/domain/day";
import type { TakingBackFacts } from "@/domain/members/taking-back";
import type { Tx } from "../change";
import { toDay } from "../dates";

/**
 * A transfer as one of its sides sees it, and whether the side that was joined has recorded anything of the member since:
 * told by its own trail, where looking at sealed values is nothing recorded, and by whom the member helps or is in charge of.
 */
export async function readOneSided(tx: Tx, id: string, today: Day): Promise<TakingBackFacts["oneSided"]> {
  const [row] = await tx.$queryRaw<{ from: string; to: string; recordedOn: Date; isUsed: boolean }[]>`
    SELECT f.name AS "from", d.name AS "to", t."recordedOn",
      EXISTS (SELECT FROM "AuditEvent" e WHERE e.chain = t."toId" AND e.subject = 'member:' || t."memberId" AND e.id > own.id
        AND e.what <> 'member.reveal' AND e.after ->> 'to' IS DISTINCT FROM d.code)
      OR EXISTS (SELECT FROM "HelperAssignment" h JOIN "CandidateStep" s ON s.id = h."stepId"
        WHERE h."memberId" = t."memberId" AND s."recordedAt" > own.at)
      OR EXISTS (SELECT FROM "GroupCharge" g WHERE g."memberId" = t."memberId" AND g."recordedAt" > own.at) AS "isUsed"
    FROM "Transfer" t JOIN "Organization" f ON f.id = t."fromId" JOIN "Organization" d ON d.id = t."toId"
    LEFT JOIN LATERAL (
      SELECT e.id, e.at FROM "AuditEvent" e
      WHERE e.chain = t."fromId" AND e.subject = 'member:' || t."memberId" AND e.after ->> 'to' = d.code AND e.after ->> 'on' = t."on"::text
      ORDER BY e.id DESC LIMIT 1) own ON true
    WHERE t.id = ${id}::uuid`;
  if (!row) throw new Error(`no transfer ${id}`);
  return { ...row, recordedOn: toDay(row.recordedOn), today };
}
