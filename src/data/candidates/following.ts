import "server-only";
import type { Access } from "@/domain/access";
import type {
  HelperEnding,
  NoteWithdrawal,
  OutcomeInput,
  RemarkInput,
  RemarkPeriod,
  TaskInput,
} from "@/domain/candidates/following";
import type { Standing } from "@/domain/candidates/judged-step";
import { type Result, yes } from "@/domain/result";
import type { Line } from "../audit";
import type { Tx } from "../change";
import { toDate } from "../dates";
import { changeCandidate, placeCandidate, type ToldCandidate } from "./changes";
import type { CandidateRow } from "./rows";

type Keeper = Access<"candidate.keep">;
type Sent = { readonly candidate: string; readonly key: string };
type Decide = (row: CandidateRow) => Result<Standing>;
type Written = { readonly write: (tx: Tx) => Promise<unknown>; readonly after: NonNullable<Line["after"]> };

/** One change of how a candidate is accompanied; `decide` answers where the dossier stands then. Free words stay out of the audit. */
const follow = ({ key, ...input }: Sent, access: Keeper, decide: Decide, { write, after }: Written) =>
  changeCandidate(access, input.candidate, { key, body: input }, async (tx, row) => {
    const decided = decide(row);
    if (!decided.ok) return decided;
    await write(tx);
    await placeCandidate(tx, row.id, decided.value);
    return yes({ answer: { code: row.code, id: row.id }, line: { subject: `candidate:${row.id}`, after } });
  });

type Followed = Promise<Result<ToldCandidate>>;

/** Somebody helps no longer after the day. */
export const endHelp = (access: Keeper, input: HelperEnding, decide: Decide): Followed => {
  const data = { until: toDate(input.on), endReason: input.reason };
  const write = (tx: Tx) => tx.helperAssignment.update({ where: { id: input.helper }, data });
  return follow(input, access, decide, { write, after: { helpEnded: input.on } });
};

/** What a helper or the cell says of the candidate. */
export const writeRemark = (access: Keeper, input: RemarkInput, decide: Decide): Followed => {
  const { candidate: candidateId, on, by, words, conclusion, motive, discipline, conduct, work, people } = input;
  const data = {
    ...{ candidateId, helperId: by ?? null, on: toDate(on), words: words ?? null, conclusion },
    ...{ progress: { motive, discipline, conduct, work, people }, recordedById: access.userId },
  };
  const write = (tx: Tx) => tx.remark.create({ data });
  return follow(input, access, decide, { write, after: { remarked: on, conclusion } });
};

/** How often the candidate is remarked on. */
export const writePeriod = (access: Keeper, input: RemarkPeriod, decide: Decide): Followed => {
  const data = { remarkMonths: input.months ?? null };
  const write = (tx: Tx) => tx.candidate.update({ where: { id: input.candidate }, data });
  return follow(input, access, decide, { write, after: data });
};

export const writeTask = (access: Keeper, input: TaskInput, decide: Decide): Followed => {
  const { candidate: candidateId, what, on, due } = input;
  const data = { candidateId, what, givenOn: toDate(on), dueOn: toDate(due), recordedById: access.userId };
  const write = (tx: Tx) => tx.candidateTask.create({ data });
  return follow(input, access, decide, { write, after: { taskGiven: on, due } });
};

/** What came of a task. */
export const writeOutcome = (access: Keeper, input: OutcomeInput, decide: Decide): Followed => {
  const { task, outcome, on, words } = input;
  const data = { outcome, outcomeOn: toDate(on), outcomeWords: words ?? null };
  const write = (tx: Tx) => tx.candidateTask.update({ where: { id: task }, data });
  return follow(input, access, decide, { write, after: { taskOutcome: outcome, on } });
};

/** A remark or a task taken back; it stays on record with the reason. */
export const withdrawNote = (access: Keeper, input: NoteWithdrawal, decide: Decide): Followed => {
  const note = { where: { id: input.note, candidateId: input.candidate }, data: { withdrawnReason: input.reason } };
  const write = async (tx: Tx) => {
    await tx.remark.updateMany(note);
    await tx.candidateTask.updateMany(note);
  };
  return follow(input, access, decide, { write, after: { noteWithdrawn: true } });
};
