import "server-only";
import type { ToldCandidate } from "@/data/candidates/changes";
import { readClockFacts } from "@/data/candidates/clock-facts";
import { closeStopped, recordStep, reopenDossier, withdrawStep } from "@/data/candidates/steps";
import type { Access } from "@/domain/access";
import { reopenStopped, stopCandidate, takeBack } from "@/domain/candidates/ending";
import { judgeStep, standingOf } from "@/domain/candidates/judged-step";
import type { ReopeningInput, StepInput, StepWithdrawal, StopInput } from "@/domain/candidates/step-input";
import { no, type Result, yes } from "@/domain/result";

type Keeper = Access<"candidate.keep">;

/** Enters a step of a dossier, judged by the regulation and the cell's place on its day. */
export async function enterStep(
  access: Access<"candidate.keep" | "candidate.decide">,
  input: StepInput,
): Promise<Result<ToldCandidate>> {
  // Nobody is admitted but by an entry of the ledger.
  if (input.kind === "CEREMONY") return no("candidate.unknown");
  const facts = await readClockFacts(access.today);
  return recordStep(access, input, (row, around) => judgeStep(input, row, { ...facts, ...around }));
}

/** Takes back a step entered by mistake. */
export async function withdraw(access: Keeper, input: StepWithdrawal): Promise<Result<ToldCandidate>> {
  const facts = await readClockFacts(access.today);
  return withdrawStep(access, input, (row) => {
    const without = takeBack(row, input.step, input.reason);
    return without.ok ? yes(standingOf(without.value, facts)) : without;
  });
}

/** Ends a dossier without admission. */
export const stop = (access: Keeper, input: StopInput): Promise<Result<ToldCandidate>> =>
  closeStopped(access, input, (row) => stopCandidate(row, input.on, access.today));

/** Follows somebody again who was given up; the clocks go on from where the steps stand. */
export async function reopen(access: Keeper, input: ReopeningInput): Promise<Result<ToldCandidate>> {
  const facts = await readClockFacts(access.today);
  return reopenDossier(access, input, (row, around) => {
    const decided = reopenStopped(row, around);
    return decided.ok ? yes(standingOf({ ...row, outcome: null, closedOn: null }, facts)) : decided;
  });
}
