import type { StepKind } from "./candidates/step";
import type { Problem, ProblemCode } from "./problem";
import type { Regulation, RuleName } from "./regulations/regulation";

/** Refused: cannot be. Reason: may be entered when the reason is given. Warning: to look at. */
export type Severity = "refused" | "reason" | "warning";

/** What a check says of an act: how grave it is, the problem, and which value of which regulation asks for it. */
export type Finding = {
  readonly severity: Severity;
  readonly problem: Problem;
  readonly regulation: string | null;
  readonly rule: RuleName | null;
  /** The other step concerned. */
  readonly about: StepKind | null;
};

/** The only findings that a reason lifts: late, or in another order than it happened. What a regulation demands is refused. */
export const liftable = [
  "step.enteredLate",
  "step.outOfOrder",
  "step.missingBefore",
  "step.late",
] as const satisfies readonly ProblemCode[];
export const isLiftable = (code: ProblemCode): code is (typeof liftable)[number] =>
  liftable.some((one) => one === code);
type Code<Of extends Severity> = "reason" extends Of ? (typeof liftable)[number] : ProblemCode;

type More = { readonly about?: StepKind; readonly values?: NonNullable<Problem["values"]>; readonly field?: string };

/** A finding that follows from the order of things, whatever the regulation. */
export const found = <Of extends Severity>(severity: Of, code: Code<Of>, { about, ...more }: More = {}): Finding => ({
  severity,
  problem: { code, ...more },
  regulation: null,
  rule: null,
  about: about ?? null,
});

/** A finding by a regulation's value, which the sentence names with its source. */
export function foundBy<Of extends Severity>(
  regulation: Regulation,
  rule: RuleName,
  severity: Of,
  code: Code<Of>,
  more: More = {},
): Finding {
  const { value, source } = regulation.values[rule];
  const named = found(severity, code, { ...more, values: { value, source, ...more.values } });
  return { ...named, regulation: regulation.code, rule };
}
