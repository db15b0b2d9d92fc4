import type { Day } from "../day";
import type { Area } from "../organization";
import type { Schooling } from "../persons/schooling";
import type { HelperSpan } from "./helper-span";
import type { StepKind } from "./step";

/** A dated step of a dossier; one that was not passed (a vote not carried, a class failed) may be taken again. */
export type Step = {
  readonly kind: StepKind;
  readonly on: Day;
  readonly isPassed: boolean;
  /** Why it was entered late, out of order or against a deadline. */
  readonly reason: string | null;
};

/** How a dossier ended before recognition: given up, or struck off the list during probation (xóa tên). */
type Ending = { readonly kind: "STOPPED" | "STRUCK_OFF"; readonly on: Day };

/** What the rules of admission need to know of one person. */
export type Dossier = {
  readonly bornOn: Day | null;
  readonly schooling: Schooling | null;
  /** Flags of where the person lives. */
  readonly areas: readonly Area[];
  /** A village elder or otherwise prestigious person. */
  readonly isElder: boolean;
  /** The written consent of the provincial standing committee to somebody above the age. */
  readonly hasAgeConsent: boolean;
  readonly isDecisionExtended: boolean;
  readonly isRecognitionExtended: boolean;
  /** The superior's consent to a ceremony after its time. */
  readonly hasCeremonyConsent: boolean;
  readonly helpers: readonly HelperSpan[];
  readonly lastRemarkOn: Day | null;
  /** Remarked on every so many months; null: as the regulation has it. */
  readonly remarkMonths: number | null;
  readonly ending: Ending | null;
  readonly steps: readonly Step[];
};

/** The latest step of the kind that was passed, up to a day if one is given. */
export const passed = ({ steps }: Pick<Dossier, "steps">, kind: StepKind, by?: Day): Step | undefined =>
  steps
    .filter((step) => step.kind === kind && step.isPassed && (by === undefined || step.on <= by))
    .reduce<Step | undefined>((latest, step) => (latest && latest.on >= step.on ? latest : step), undefined);
