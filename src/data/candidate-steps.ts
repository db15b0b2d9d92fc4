import "server-only";
import type { Access } from "@/domain/access";
import type { Seat } from "@/domain/candidate-step";
import type { JudgedStep, Standing } from "@/domain/judged-step";
import { type Result, yes } from "@/domain/result";
import type { StepInput, StepWithdrawal, StopInput } from "@/domain/step-input";
import { changeCandidate, placeCandidate, type ToldCandidate, toldStep, writeStep } from "./candidate-changes";
import type { CandidateRow } from "./candidate-rows";
import { toDate } from "./dates";
import { lineOn, officialsOn } from "./seats";

/** What a step is judged by besides the dossier: the cell's place and its official members on the day. */
export type Around = { readonly line: readonly Seat[]; readonly officialMembers: number | null };

/** Enters a step; `judge` decides under the lock of the cell. */
export const recordStep = (
  access: Access<"candidate.keep" | "candidate.decide">,
  { key, ...input }: StepInput,
  judge: (row: CandidateRow, around: Around) => Result<JudgedStep>,
): Promise<Result<ToldCandidate>> =>
  changeCandidate(access, input.candidate, { key, body: input }, async (tx, row) => {
    const line = await lineOn(tx, row.organizationId, input.on);
    const judged = judge(row, { line, officialMembers: await officialsOn(tx, row.organizationId, input.on) });
    if (!judged.ok) return judged;
    await writeStep(tx, access, row.id, judged.value);
    await placeCandidate(tx, row.id, judged.value);
    const { step, regulation } = judged.value;
    const after = { ...toldStep(step.kind, step.on, regulation), isPassed: step.isPassed };
    return yes({ answer: told(row), line: { subject: `candidate:${row.id}`, after, reason: step.reason } });
  });

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
    await placeCandidate(tx, row.id, decided.value);
    const step = row.steps.find(({ id }) => id === input.step);
    const before = step ? toldStep(step.kind, step.on, step.regulation) : {};
    const line = { subject: `candidate:${row.id}`, before, after: { withdrawn: true }, reason: input.reason };
    return yes({ answer: told(row), line });
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
    const line = { subject: `candidate:${row.id}`, after: { stopped: input.on }, reason: input.reason };
    return yes({ answer: told(row), line });
  });

const told = ({ code, id }: CandidateRow): ToldCandidate => ({ code, id });
