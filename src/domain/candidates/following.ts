import { z } from "zod";
import { type Day, RequiredDay } from "../day";
import { Optional, Required, Text } from "../input";
import type { Problem } from "../problem";
import { no, noneOf, type Result, yes } from "../result";
import type { KeptCandidate } from "./kept-candidate";
import { conclusions, progresses, taskOutcomes } from "./kept-following";

const Grade = Required(z.enum(progresses, "input.required"));
const about = { candidate: z.uuid("input.invalid"), key: Text(100) };

/** Somebody helps no longer after a day. */
export const HelperEnding = z.object({
  ...about,
  helper: Required(z.uuid("input.unchosen")),
  on: RequiredDay,
  reason: Text(300),
});
export type HelperEnding = z.infer<typeof HelperEnding>;

/** A remark as a form sends it; `by`: one who helps, or blank for the cell. */
export const RemarkInput = z.object({
  ...about,
  by: Optional(z.uuid("input.invalid")),
  on: RequiredDay,
  motive: Grade,
  discipline: Grade,
  conduct: Grade,
  work: Grade,
  people: Grade,
  words: Optional(Text(1_000)),
  conclusion: Required(z.enum(conclusions, "input.required")),
});
export type RemarkInput = z.infer<typeof RemarkInput>;

/** How often a candidate is remarked on; blank: as the regulation has it. */
export const RemarkPeriod = z.object({
  ...about,
  months: Optional(z.enum(["1", "3"], "input.invalid").transform(Number)),
});
export type RemarkPeriod = z.infer<typeof RemarkPeriod>;

export const TaskInput = z.object({ ...about, what: Text(300), on: RequiredDay, due: RequiredDay });
export type TaskInput = z.infer<typeof TaskInput>;

export const OutcomeInput = z.object({
  ...about,
  task: Required(z.uuid("input.unchosen")),
  outcome: Required(z.enum(taskOutcomes, "input.required")),
  on: RequiredDay,
  words: Optional(Text(500)),
});
export type OutcomeInput = z.infer<typeof OutcomeInput>;

/** Takes back a remark or a task that was entered by mistake. */
export const NoteWithdrawal = z.object({
  ...about,
  note: Required(z.uuid("input.unchosen")),
  reason: Text(300),
});
export type NoteWithdrawal = z.infer<typeof NoteWithdrawal>;

/** Ends the help of somebody: not before it began, and once. */
export function endHelper<Kept extends KeptCandidate>(
  kept: Kept,
  { helper, on, reason }: Pick<HelperEnding, "helper" | "on" | "reason">,
  today: Day,
): Result<Kept> {
  const found = kept.helpers.find(({ id, until }) => id === helper && until === null);
  if (!found) return no("helper.unknown", { field: "helper" });
  const checked = noneOf([
    ...checkOpen(kept),
    on > today && { code: "date.future", field: "on" },
    on < found.from && { code: "helper.endsBeforeBegin", field: "on", values: { day: found.from } },
  ]);
  if (!checked.ok) return checked;
  const ended = { ...found, until: on, endReason: reason };
  return yes({ ...kept, helpers: kept.helpers.map((one) => (one === found ? ended : one)) });
}

/** Takes a remark in: by somebody who was assigned on the day, or by the cell. */
export function remark<Kept extends KeptCandidate>(kept: Kept, input: RemarkInput, today: Day): Result<Kept> {
  const { by, on, motive, discipline, conduct, work, people, words, conclusion } = input;
  const helper = kept.helpers.find(({ id }) => id === by);
  if (by !== undefined && !helper) return no("helper.unknown", { field: "by" });
  const isThen = !helper || (helper.from <= on && (helper.until === null || on <= helper.until));
  const checked = noneOf([
    ...checkDay(kept, on, today),
    !isThen && { code: "helper.notThen", field: "on", values: { day: helper.from } },
  ]);
  if (!checked.ok) return checked;
  const progress = { motive, discipline, conduct, work, people };
  const made = { id: "", helperId: by ?? null, on, progress, words: words ?? null, conclusion };
  return yes({ ...kept, remarks: [...kept.remarks, made] });
}

/** Sets how often the candidate is remarked on. */
export function setPeriod<Kept extends KeptCandidate>(kept: Kept, months: number | undefined): Result<Kept> {
  const checked = noneOf(checkOpen(kept));
  return checked.ok ? yes({ ...kept, remarkMonths: months ?? null }) : checked;
}

/** Gives a task, due on its day or later. */
export function giveTask<Kept extends KeptCandidate>(
  kept: Kept,
  { what, on, due }: Pick<TaskInput, "what" | "on" | "due">,
  today: Day,
): Result<Kept> {
  const checked = noneOf([...checkDay(kept, on, today), due < on && { code: "task.dueBeforeGiven", field: "due" }]);
  if (!checked.ok) return checked;
  const given = { id: "", what, givenOn: on, dueOn: due, outcome: null, outcomeOn: null, outcomeWords: null };
  return yes({ ...kept, tasks: [...kept.tasks, given] });
}

/** Says what came of a task; what was not wholly done is explained. */
export function closeTask<Kept extends KeptCandidate>(
  kept: Kept,
  { task, outcome, on, words }: Pick<OutcomeInput, "task" | "outcome" | "on" | "words">,
  today: Day,
): Result<Kept> {
  const found = kept.tasks.find((one) => one.id === task && one.outcome === null);
  if (!found) return no("task.unknown", { field: "task" });
  const checked = noneOf([
    ...checkOpen(kept),
    on > today && { code: "date.future", field: "on" },
    on < found.givenOn && { code: "task.outcomeBeforeGiven", field: "on", values: { day: found.givenOn } },
    outcome !== "DONE" && words === undefined && { code: "input.required", field: "words" },
  ]);
  if (!checked.ok) return checked;
  const closed = { ...found, outcome, outcomeOn: on, outcomeWords: words ?? null };
  return yes({ ...kept, tasks: kept.tasks.map((one) => (one === found ? closed : one)) });
}

/** The dossier without a remark or task that was entered by mistake. */
export function takeBackNote<Kept extends KeptCandidate>(kept: Kept, note: string): Result<Kept> {
  const isHere = [...kept.remarks, ...kept.tasks].some(({ id }) => id === note);
  if (!isHere) return no("note.unknown", { field: "note" });
  const checked = noneOf(checkOpen(kept));
  if (!checked.ok) return checked;
  const others = ({ id }: { readonly id: string }) => id !== note;
  return yes({ ...kept, remarks: kept.remarks.filter(others), tasks: kept.tasks.filter(others) });
}

const checkOpen = ({ outcome, closedOn }: KeptCandidate): (Problem | false)[] => [
  outcome === "ADMITTED" && { code: "candidate.admitted" },
  outcome === "STOPPED" && { code: "candidate.stopped", values: { day: closedOn ?? "" } },
];

/** Neither ahead, nor before the dossier began. */
function checkDay(kept: KeptCandidate, on: Day, today: Day): (Problem | false)[] {
  const [begun] = kept.steps
    .filter(({ withdrawn }) => withdrawn === null)
    .map((step) => step.on)
    .sort();
  return [
    ...checkOpen(kept),
    on > today && { code: "date.future", field: "on" },
    begun !== undefined && on < begun && { code: "candidate.notBegun", field: "on", values: { day: begun } },
  ];
}
