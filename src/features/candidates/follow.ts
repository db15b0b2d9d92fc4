import "server-only";
import { readClockFacts } from "@/data/candidates/clock-facts";
import {
  endHelp as saveEnding,
  withdrawNote as saveNote,
  writeOutcome,
  writePeriod,
  writeRemark,
  writeTask,
} from "@/data/candidates/following";
import type { Access } from "@/domain/access";
import {
  closeTask,
  endHelper,
  giveTask,
  type HelperEnding,
  type NoteWithdrawal,
  type OutcomeInput,
  type RemarkInput,
  type RemarkPeriod,
  remark,
  setPeriod,
  type TaskInput,
  takeBackNote,
} from "@/domain/candidates/following";
import { standingOf } from "@/domain/candidates/judged-step";
import type { KeptCandidate } from "@/domain/candidates/kept-candidate";
import { type Result, yes } from "@/domain/result";

type Keeper = Access<"candidate.keep">;

/** What a rule makes of the dossier, as lists need it: decided under the lock of the cell. */
async function standing({ today }: Keeper, rule: (kept: KeptCandidate) => Result<KeptCandidate>) {
  const facts = await readClockFacts(today);
  return (kept: KeptCandidate) => {
    const after = rule(kept);
    return after.ok ? yes(standingOf(after.value, facts)) : after;
  };
}

/** Ends the help of a member. */
export const endHelp = async (access: Keeper, input: HelperEnding) =>
  saveEnding(access, input, await standing(access, (kept) => endHelper(kept, input, access.today)));

/** Enters what a helper or the cell says of a candidate. */
export const enterRemark = async (access: Keeper, input: RemarkInput) =>
  writeRemark(access, input, await standing(access, (kept) => remark(kept, input, access.today)));

/** Sets how often a candidate is remarked on. */
export const changePeriod = async (access: Keeper, input: RemarkPeriod) =>
  writePeriod(access, input, await standing(access, (kept) => setPeriod(kept, input.months)));

export const enterTask = async (access: Keeper, input: TaskInput) =>
  writeTask(access, input, await standing(access, (kept) => giveTask(kept, input, access.today)));

export const enterOutcome = async (access: Keeper, input: OutcomeInput) =>
  writeOutcome(access, input, await standing(access, (kept) => closeTask(kept, input, access.today)));

/** Takes back a remark or a task entered by mistake. */
export const withdrawNote = async (access: Keeper, input: NoteWithdrawal) =>
  saveNote(access, input, await standing(access, (kept) => takeBackNote(kept, input.note)));
