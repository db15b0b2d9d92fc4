import type { Day } from "../day";
import type { HelperSpan } from "./helper-span";

/** Somebody who was assigned to help, as kept; what was withdrawn is left out. */
export type KeptHelper = HelperSpan & {
  readonly id: string;
  /** The step that assigned. */
  readonly stepId: string;
  /** As it was on the day. */
  readonly fullName: string;
  readonly together: Day;
  readonly explanation: string | null;
  readonly endReason: string | null;
};

/** The headings of a customary remark. */
export const remarkHeadings = ["motive", "discipline", "conduct", "work", "people"] as const;
type RemarkHeading = (typeof remarkHeadings)[number];

export const progresses = ["GOOD", "SOME", "NONE"] as const;
type Progress = (typeof progresses)[number];

export const conclusions = ["CONTINUE", "NOT_YET", "PROPOSE"] as const;
type Conclusion = (typeof conclusions)[number];

/** A remark as kept; `helperId` null: by the cell. */
export type KeptRemark = {
  readonly id: string;
  readonly helperId: string | null;
  readonly on: Day;
  readonly progress: Readonly<Record<RemarkHeading, Progress>>;
  readonly words: string | null;
  readonly conclusion: Conclusion;
};

export const taskOutcomes = ["DONE", "PARTLY", "NOT_DONE"] as const;
type TaskOutcome = (typeof taskOutcomes)[number];

export type KeptTask = {
  readonly id: string;
  readonly what: string;
  readonly givenOn: Day;
  readonly dueOn: Day;
  readonly outcome: TaskOutcome | null;
  readonly outcomeOn: Day | null;
  readonly outcomeWords: string | null;
};

/** How a candidate is accompanied. */
export type Following = {
  readonly helpers: readonly KeptHelper[];
  readonly remarks: readonly KeptRemark[];
  readonly tasks: readonly KeptTask[];
  /** Remarked on every so many months; null: as the regulation has it. */
  readonly remarkMonths: number | null;
};

/** Nobody helps, nothing was said or given. */
export const unfollowed: Following = { helpers: [], remarks: [], tasks: [], remarkMonths: null };

/** The day of the latest remark. */
export const lastRemarkOf = ({ remarks }: Pick<Following, "remarks">): Day | null =>
  remarks.reduce<Day | null>((latest, { on }) => (latest === null || on > latest ? on : latest), null);

/** The open task that is due first. */
export const nextTask = ({ tasks }: Pick<Following, "tasks">): KeptTask | undefined =>
  tasks
    .filter(({ outcome }) => outcome === null)
    .reduce<KeptTask | undefined>((first, task) => (first && first.dueOn <= task.dueOn ? first : task), undefined);

/** A task whose day has passed without an outcome. */
export const isTaskOverdue = ({ outcome, dueOn }: Pick<KeptTask, "outcome" | "dueOn">, today: Day) =>
  outcome === null && dueOn < today;
