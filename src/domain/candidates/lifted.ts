import { type Finding, isLiftable, type liftable } from "../finding";
import type { Problem } from "../problem";
import type { RuleName } from "../regulations/regulation";
import type { StepKind } from "./step";

export type LiftedCode = (typeof liftable)[number];

/** What stood against a step and was lifted by a reason, as it is kept with the step; the reason itself stands beside it. */
export type Lifted = {
  readonly code: LiftedCode;
  /** The other step concerned. */
  readonly about: StepKind | null;
  readonly regulation: string | null;
  readonly rule: RuleName | null;
  readonly values: NonNullable<Problem["values"]>;
};

/** Of what the rules say to a step that is taken: what only its reason lifts. */
export const liftedOf = (findings: readonly Finding[]): Lifted[] =>
  findings.flatMap(({ severity, problem: { code, values = {} }, about, regulation, rule }) =>
    severity === "reason" && isLiftable(code) ? [{ code, about, regulation, rule, values }] : [],
  );

/** The same as a trail tells it: the facts alone, each once. */
export const liftedCodes = (lifted: readonly Pick<Lifted, "code">[]): LiftedCode[] => [
  ...new Set(lifted.map(({ code }) => code)),
];
