import "server-only";
import type { Access } from "@/domain/access";
import { isWholeRegister } from "@/domain/candidates/electorate";
import { grassrootsOf } from "@/domain/candidates/helping";
import type { Backer, Introducing, RegisteredIntroducer } from "@/domain/candidates/introduction";
import type { StepInput } from "@/domain/candidates/step-input";
import type { Day } from "@/domain/day";
import { alikeKey } from "@/domain/persons/likeness";
import type { Tx } from "../change";
import { toDate, toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { registerOn } from "../members/cell-register";
import { lineOn } from "../members/seats";
import { readHelping } from "./helper-assignments";
import type { CandidateRow } from "./rows";

/** What the register has of those who are chosen to introduce, within the reach that the transaction has set. */
export async function readIntroducing(
  tx: Tx,
  row: CandidateRow,
  { on, firstMember, secondMember, first, second }: StepInput,
  today: Day,
): Promise<Introducing> {
  const register = await registerOn(tx, row.organizationId, today);
  return {
    candidate: row.fullName,
    isWholeRegister: register !== undefined && isWholeRegister(register),
    first: firstMember ? await registered(tx, row, firstMember, on) : undefined,
    second: secondMember ? await registered(tx, row, secondMember, on) : undefined,
    namesakes: { first: await namesakes(tx, row, first, on), second: await namesakes(tx, row, second, on) },
  };
}

/** Members of the grassroots organization on the day who are called so, accents and order aside; never the candidate. */
async function namesakes(tx: Tx, row: CandidateRow, fullName: string | undefined, on: Day): Promise<Backer[]> {
  const grassroots = fullName ? grassrootsOf(await lineOn(tx, row.organizationId, on)) : undefined;
  if (!grassroots || !fullName) return [];
  const day = toDate(on);
  const rows = await tx.$queryRaw<{ officialSince: Date | null }[]>`
    SELECT (SELECT min(s."officialFrom") FROM "Stay" s WHERE s."memberId" = m.id) AS "officialSince"
    FROM "Person" p JOIN "Member" m ON m."personId" = p.id
    WHERE p.alike = ${alikeKey(fullName)} AND p.id <> ${row.personId}::uuid AND m.status <> 'VOID'
      AND EXISTS (SELECT FROM "Stay" s WHERE s."memberId" = m.id AND s.path LIKE ${`%/${grassroots.id}/%`}
        AND s."from" <= ${day}::date AND (s.until IS NULL OR s.until >= ${day}::date))`;
  return rows.map(({ officialSince }) => ({ officialSince: toDayOrNull(officialSince) }));
}

/** The steps by which the person of the id introduces somebody, under any registration that is one with the person's by now. */
export const introductionsBy = (personId: Prisma.Sql) => Prisma.sql`
  SELECT s.id FROM "Person" q JOIN "Member" x ON x."personId" = q.id JOIN "CandidateStep" s
    ON s.kind = 'INTRODUCTIONS' AND (s.details ->> 'firstMember' = x.id::text OR s.details ->> 'secondMember' = x.id::text)
  WHERE (q.id = ${personId} OR q."mergedIntoId" = ${personId}) AND s."withdrawsId" IS NULL
    AND NOT EXISTS (SELECT FROM "CandidateStep" w WHERE w."withdrawsId" = s.id)`;

/** Until the change ends nobody withdraws their registrations or merges them, whatever cells they are in. */
export async function holdMembers(tx: Tx, { helper, firstMember, secondMember }: StepInput) {
  const ids = [helper, firstMember, secondMember].filter((id) => id !== undefined);
  if (ids.length > 0) await tx.$queryRaw`SELECT id FROM "Member" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR SHARE`;
}

async function registered(tx: Tx, row: CandidateRow, id: string, on: Day): Promise<RegisteredIntroducer | undefined> {
  const member = await readHelping(tx, row, id, on);
  if (!member) return undefined;
  const { helping, fullName, personId, isMember } = member;
  const { memberId, officialSince, togetherSince } = helping;
  return { memberId, officialSince, togetherSince, fullName, isMember, isSelf: personId === row.personId };
}

/** Whether the cell's register is complete today, so that whoever introduces can be chosen from it. */
export async function hasWholeRegister(
  { today }: Access<"candidate.keep">,
  { organizationId }: Pick<CandidateRow, "organizationId">,
): Promise<boolean> {
  const register = await registerOn(db, organizationId, today);
  return register !== undefined && isWholeRegister(register);
}
