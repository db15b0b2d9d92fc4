import "server-only";
import type { Day } from "@/domain/day";
import type { TakingBackFacts } from "@/domain/members/taking-back";
import type { Tx } from "../change";
import { toDay } from "../dates";

/**
 * A transfer as one of its sides sees it, and whether the side that was joined has recorded anything of the member since:
 * told by its own trail, where looking at sealed values is nothing recorded (merging somebody else into the person is), and
 * by whom the member helps, introduces or is in charge of, and by what was done about the member's cases.
 */
export async function readOneSided(tx: Tx, id: string, today: Day): Promise<TakingBackFacts["oneSided"]> {
  const [row] = await tx.$queryRaw<{ from: string; to: string; recordedOn: Date; isUsed: boolean }[]>`
    SELECT f.name AS "from", d.name AS "to", t."recordedOn",
      EXISTS (SELECT FROM "AuditEvent" e WHERE e.chain = t."toId" AND e.id > own.id
        AND e.subject = ANY(ARRAY['member:' || t."memberId", 'person:' || m."personId"]
          || ARRAY(SELECT 'charge:' || g.id FROM "GroupCharge" g WHERE g."memberId" = t."memberId"))
        AND e.what <> 'member.reveal' AND e.after ->> 'to' IS DISTINCT FROM d.code)
      OR EXISTS (SELECT FROM "HelperAssignment" h JOIN "CandidateStep" s ON s.id = h."stepId"
        WHERE h."memberId" = t."memberId" AND s."recordedAt" > own.at)
      OR EXISTS (SELECT FROM "CandidateStep" s WHERE s.kind = 'INTRODUCTIONS' AND s."recordedAt" > own.at
        AND (s.details ->> 'firstMember' = t."memberId"::text OR s.details ->> 'secondMember' = t."memberId"::text))
      OR EXISTS (SELECT FROM "GroupCharge" g WHERE g."memberId" = t."memberId" AND g."recordedAt" > own.at)
      OR EXISTS (SELECT FROM "WatchCase" c JOIN "WatchStep" s ON s."caseId" = c.id
        WHERE c.subject = 'MEMBER' AND c."subjectId" = t."memberId"::text AND s."byId" IS NOT NULL AND s.at > own.at) AS "isUsed"
    FROM "Transfer" t JOIN "Member" m ON m.id = t."memberId"
      JOIN "Organization" f ON f.id = t."fromId" JOIN "Organization" d ON d.id = t."toId"
    LEFT JOIN LATERAL (
      SELECT e.id, e.at FROM "AuditEvent" e
      WHERE e.chain = t."fromId" AND e.subject = 'member:' || t."memberId" AND e.after ->> 'to' = d.code AND e.after ->> 'on' = t."on"::text
      ORDER BY e.id DESC LIMIT 1) own ON true
    WHERE t.id = ${id}::uuid`;
  if (!row) throw new Error(`no transfer ${id}`);
  return { ...row, recordedOn: toDay(row.recordedOn), today };
}
