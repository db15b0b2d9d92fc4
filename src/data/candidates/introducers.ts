import "server-only";
import type { Access } from "@/domain/access";
import { isWholeRegister } from "@/domain/candidates/electorate";
import type { Introducing, RegisteredIntroducer } from "@/domain/candidates/introduction";
import type { StepInput } from "@/domain/candidates/step-input";
import type { Day } from "@/domain/day";
import type { Tx } from "../change";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { registerOn } from "../members/cell-register";
import { readHelping } from "./helper-assignments";
import type { CandidateRow } from "./rows";

/** What the register has of those who are chosen to introduce, within the reach that the transaction has set. */
export async function readIntroducing(
  tx: Tx,
  row: CandidateRow,
  { on, firstMember, secondMember }: StepInput,
  today: Day,
): Promise<Introducing> {
  const register = await registerOn(tx, row.organizationId, today);
  return {
    candidate: row.fullName,
    isWholeRegister: register !== undefined && isWholeRegister(register),
    first: firstMember ? await registered(tx, row, firstMember, on) : undefined,
    second: secondMember ? await registered(tx, row, secondMember, on) : undefined,
  };
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
