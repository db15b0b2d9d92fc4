import "server-only";
import type { Access } from "@/domain/access";
import type { Electorate } from "@/domain/candidates/electorate";
import type { Day } from "@/domain/day";
import { judgePassage, type Passage, type PassageFacts, takeBackPassage } from "@/domain/members/passage";
import type { PassageInput, PassageWithdrawal } from "@/domain/members/passage-input";
import { type Result, yes } from "@/domain/result";
import { toldLifted, toldStep } from "../candidates/changes";
import type { Tx } from "../change";
import { toDate } from "../dates";
import type { Prisma } from "../generated/client";
import { electorateOn } from "./cell-register";
import { changeMember, type Told } from "./changes";
import { type PassageJson, passageOf, toPassage } from "./passage-rows";

type Keeper = Access<"member.keep">;

/** Enters the class for new members or the cell's proposal, judged under the lock of the member's cell. */
export const recordPassage = (
  access: Keeper,
  { key, ...input }: PassageInput,
  facts: PassageFacts,
): Promise<Result<Told>> =>
  changeMember(
    access,
    input.member,
    async (tx, { id, code }) => {
      const electorate = await cellElectorate(tx, id, input.on);
      const judged = judgePassage({ ...input, key }, await readPassage(tx, id), { ...facts, electorate });
      if (!judged.ok) return judged;
      const { step, details, regulation, lifted } = judged.value;
      const { kind, on, isPassed, reason } = step;
      await tx.passageStep.create({
        data: {
          ...{ memberId: id, kind, on: toDate(on), isPassed, reason, regulation, recordedById: access.userId },
          details: details as Prisma.InputJsonObject,
          lifted,
        },
      });
      const after = { ...toldStep(kind, on, regulation), isPassed, ...toldLifted(lifted) };
      return yes({ answer: { code, id }, line: { subject: `member:${id}`, after } });
    },
    { once: { key, body: input } },
  );

/** Takes a step back; it stays on record with the reason. */
export const withdrawPassage = (access: Keeper, { key, ...input }: PassageWithdrawal): Promise<Result<Told>> =>
  changeMember(
    access,
    input.member,
    async (tx, { id, code }) => {
      const taken = takeBackPassage(await readPassage(tx, id), input.step);
      if (!taken.ok) return taken;
      await takeBackSteps(tx, id, input.reason, access.userId, input.step);
      const { kind, on, regulation } = taken.value;
      const line = { before: toldStep(kind, on, regulation), after: { withdrawn: true } };
      return yes({ answer: { code, id }, line: { subject: `member:${id}`, ...line } });
    },
    { once: { key, body: input } },
  );

/** Who may vote on the day in the cell that the member was in then. */
async function cellElectorate(tx: Tx, memberId: string, on: Day): Promise<Electorate | null> {
  const day = toDate(on);
  const stay = await tx.stay.findFirst({
    where: { memberId, from: { lte: day }, OR: [{ until: null }, { until: { gte: day } }] },
    select: { organizationId: true },
  });
  return stay && electorateOn(tx, stay.organizationId, on);
}

/** The way of a member since the ceremony, as it is under the lock. */
export async function readPassage(tx: Tx, memberId: string): Promise<Passage> {
  const [row] = await tx.$queryRaw<
    { passage: PassageJson }[]
  >`SELECT ${passageOf} AS passage FROM "Member" m WHERE m.id = ${memberId}::uuid`;
  if (!row) throw new Error(`member ${memberId} is not there`);
  return toPassage(row.passage);
}

/** Withdraws one step of a member, or whatever stands: who was admitted by mistake has come no way. */
export const takeBackSteps = (
  tx: Tx,
  memberId: string,
  reason: string | null,
  userId: number | null,
  stepId: string | null = null,
) => tx.$executeRaw`
  INSERT INTO "PassageStep" (id, "memberId", kind, "on", "isPassed", details, reason, regulation, "withdrawsId", "recordedById")
  SELECT gen_random_uuid(), "memberId", kind, "on", "isPassed", '{}', ${reason}, regulation, id, ${userId}::int
  FROM "PassageStep" s WHERE "memberId" = ${memberId}::uuid AND "withdrawsId" IS NULL
    AND (${stepId}::uuid IS NULL OR id = ${stepId}::uuid)
    AND NOT EXISTS (SELECT FROM "PassageStep" w WHERE w."withdrawsId" = s.id)`;
