import type { IntroducingBody } from "../candidates/candidate";
import type { StepKind } from "../candidates/step";
import type { Day } from "../day";
import type { Grade } from "../grade";

/** What a value counts; "schooling" is a level by its number, "thirds" a share of all official members. */
export const units = ["years", "months", "workingDays", "persons", "thirds", "schooling"] as const;
export type Unit = (typeof units)[number];

/** Every threshold and clock of a regulation, by name (DOMAIN §4). */
export const ruleNames = [
  "ageLeast",
  "ageMost",
  "schooling",
  "schoolingInAreas",
  "schoolingOfElders",
  "certificateValid",
  "introducers",
  "introducersWithUnion",
  "introducerMonths",
  "paperValid",
  "voteShare",
  "officialMembers",
  "decisionWithin",
  "decisionExtension",
  "ceremonyWithin",
  "probation",
  "proposalWithin",
  "recognitionWithin",
  "recognitionExtension",
  "remarkEvery",
] as const;
export type RuleName = (typeof ruleNames)[number];

/** One threshold or clock: a whole number, what it counts, and where it is written. */
export type RuleValue = {
  readonly value: number;
  readonly unit: Unit;
  readonly source: string;
  readonly grade: Grade;
};

/** A paper of the dossier: the form's code and title, and the step that it belongs to. */
export type Form = {
  readonly step: StepKind;
  readonly code: string;
  readonly title: string;
  /** Asked for only where this body introduces. */
  readonly only?: Extract<IntroducingBody, "YOUTH_UNION" | "TRADE_UNION">;
  readonly source: string;
  readonly grade: Grade;
};

/** A regulation on the statutes of the Party, in force from a day to a day (null: still). */
export type Regulation = {
  readonly code: string;
  readonly title: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly values: Readonly<Record<RuleName, RuleValue>>;
  readonly forms: readonly Form[];
};

/**
 * The regulation that judges an act of the day: of several the latest begun, of those begun on one day the last in the
 * list. None before the first that is kept.
 */
export function regulationOn(regulations: readonly Regulation[], on: Day): Regulation | undefined {
  return regulations
    .filter(({ from, to }) => from <= on && (to === null || on <= to))
    .reduce<Regulation | undefined>((latest, one) => (latest && latest.from > one.from ? latest : one), undefined);
}

/** The papers of a step for somebody introduced by a body, or by none that is known. */
export const formsOf = ({ forms }: Pick<Regulation, "forms">, step: StepKind, by: IntroducingBody | null): Form[] =>
  forms.filter((form) => form.step === step && (form.only === undefined || form.only === by));
