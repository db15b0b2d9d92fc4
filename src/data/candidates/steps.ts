import "server-only";
import type { Access } from "@/domain/access";
import type { Electorate } from "@/domain/candidates/electorate";
import type { ReopeningFacts } from "@/domain/candidates/ending";
import type { Helping } from "@/domain/candidates/helping";
import type { Introducing } from "@/domain/candidates/introduction";
import type { JudgedStep, Standing } from "@/domain/candidates/judged-step";
import type { Seat } from "@/domain/candidates/step";
import type { ReopeningInput, StepInput, StepWithdrawal, StopInput } from "@/domain/candidates/step-input";
import type { Day } from "@/domain/day";
import { type Result, yes } from "@/domain/result";
import type { Tx } from "../change";
import { toDate } from "../dates";
import { electorateOn } from "../members/cell-register";
import { lineOn } from "../members/seats";
import { everywhere } from "../reach";
import { changeCandidate, placeCandidate, type ToldCandidate, toldLifted, toldStep, writeStep } from "./changes";
import { readHelping, writeHelper } from "./helper-assignments";
import { holdMembers, readIntroducing } from "./introducers";
import type { CandidateRow } from "./rows";

/** What a step is judged by besides the dossier: the cell's place and who may vote in it on the day. */
export type Around = {
  readonly line: readonly Seat[];
  readonly electorate: Electorate | null;
  /** Who is about to help, where that is the step. */
  readonly helping?: Helping | undefined;
  /** Who introduces, where that is the step. */
  readonly introducing?: Introducing | undefined;
};

/** Enters a step; `judge` decides under the lock of the cell. */
export const recordStep = (
  access: Access<"candidate.keep" | "candidate.decide">,
  { key, ...input }: StepInput,
  judge: (row: CandidateRow, around: Around) => Result<JudgedStep>,
): Promise<Result<ToldCandidate>> =>
  changeCandidate(access, input.candidate, { key, body: input }, async (tx, row) => {
    const { member, ...around } = await lookAround(tx, row, { key, ...input }, access.today);
    const judged = judge(row, around);
    if (!judged.ok) return judged;
    // Who helps, and why all the same, is kept with the assignment alone.
    const written = member ? { ...judged.value, details: {} } : judged.value;
    const { id: stepId } = await writeStep(tx, access, row.id, written);
    if (member) await writeHelper(tx, { candidateId: row.id, stepId, on: input.on }, member, input.explanation);
    await placeCandidate(tx, row.id, judged.value);
    const { step, regulation, lifted } = judged.value;
    const after = { ...toldStep(step.kind, step.on, regulation), isPassed: step.isPassed, ...toldLifted(lifted) };
    return yes({ answer: told(row), line: { subject: `candidate:${row.id}`, after } });
  });

async function lookAround(tx: Tx, row: CandidateRow, input: StepInput, today: Day) {
  const { on, kind, helper } = input;
  await holdMembers(tx, input);
  const line = await lineOn(tx, row.organizationId, on);
  const electorate = await electorateOn(tx, row.organizationId, on);
  const member = kind === "HELPER" && helper ? await readHelping(tx, row, helper, on) : undefined;
  const introducing = kind === "INTRODUCTIONS" ? await readIntroducing(tx, row, input, today) : undefined;
  return { member, line, electorate, helping: member?.helping, introducing };
}

/** Takes a step back; it stays on record with the reason. */
export const withdrawStep = (
  access: Access<"candidate.keep">,
  { key, ...input }: StepWithdrawal,
  decide: (row: CandidateRow) => Result<Standing>,
): Promise<Result<ToldCandidate>> =>
  changeCandidate(access, input.candidate, { key, body: input }, async (tx, row) => {
    const decided = decide(row);
    if (!decided.ok) return decided;
    await tx.$executeRaw`
      INSERT INTO "CandidateStep" (id, "candidateId", kind, "on", "isPassed", details, reason, regulation, "withdrawsId", "recordedById")
      SELECT gen_random_uuid(), "candidateId", kind, "on", "isPassed", '{}', ${input.reason}, regulation, id, ${access.userId}::int
      FROM "CandidateStep" WHERE id = ${input.step}::uuid AND "candidateId" = ${row.id}::uuid`;
    await tx.helperAssignment.updateMany({ where: { stepId: input.step }, data: { isWithdrawn: true } });
    await placeCandidate(tx, row.id, decided.value);
    const step = row.steps.find(({ id }) => id === input.step);
    const before = step ? toldStep(step.kind, step.on, step.regulation) : {};
    return yes({ answer: told(row), line: { subject: `candidate:${row.id}`, before, after: { withdrawn: true } } });
  });

/** Closes a dossier without admission. */
export const closeStopped = (
  access: Access<"candidate.keep">,
  { key, ...input }: StopInput,
  decide: (row: CandidateRow) => Result<null>,
): Promise<Result<ToldCandidate>> =>
  changeCandidate(access, input.candidate, { key, body: input }, async (tx, row) => {
    const decided = decide(row);
    if (!decided.ok) return decided;
    const closed = { closedOn: toDate(input.on), outcome: "STOPPED", dueOn: null } as const;
    await tx.candidate.update({ where: { id: row.id }, data: closed });
    await writeTurn(tx, access, row.id, { kind: "STOPPED", on: input.on, reason: input.reason });
    return yes({ answer: told(row), line: { subject: `candidate:${row.id}`, after: { stopped: input.on } } });
  });

/** Opens a dossier again that was stopped; `decide` answers where it stands. */
export const reopenDossier = (
  access: Access<"candidate.keep">,
  { key, ...input }: ReopeningInput,
  decide: (row: CandidateRow, facts: ReopeningFacts) => Result<Standing>,
): Promise<Result<ToldCandidate>> =>
  changeCandidate(access, input.candidate, { key, body: input }, async (tx, row) => {
    const decided = decide(row, await everywhere(tx, () => readReopening(tx, row.personId)));
    if (!decided.ok) return decided;
    await tx.candidate.update({ where: { id: row.id }, data: { outcome: null, closedOn: null } });
    await placeCandidate(tx, row.id, decided.value);
    await writeTurn(tx, access, row.id, { kind: "REOPENED", on: access.today, reason: input.reason });
    return yes({ answer: told(row), line: { subject: `candidate:${row.id}`, after: { reopened: access.today } } });
  });

/** Wherever that is: nobody is told where. */
async function readReopening(tx: Tx, personId: string): Promise<ReopeningFacts> {
  const member = await tx.member.count({ where: { personId, status: { not: "VOID" } } });
  const open = await tx.candidate.count({ where: { personId, closedOn: null } });
  const { anonymisedOn } = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  return { isMember: member > 0, hasOpen: open > 0, isAnonymous: anonymisedOn !== null };
}

type Turn = { readonly kind: "STOPPED" | "REOPENED"; readonly on: Day; readonly reason: string };

/** Why stands with the dossier alone: the trail would keep a name that is written into it for ever. */
const writeTurn = (tx: Tx, access: Access, candidateId: string, { kind, on, reason }: Turn) =>
  tx.candidateTurn.create({
    data: { candidateId, kind, on: toDate(on), reason, recordedById: access.userId },
  });

const told = ({ code, id }: CandidateRow): ToldCandidate => ({ code, id });
