import { type Finding, found } from "../finding";
import type { Regulation } from "../regulations/regulation";
import { type Dossier, passed, type Step } from "./dossier";
import { comesBefore, type Seat, type StepKind, stepsFor } from "./step";

/** What a reason does not lift: the step that asks, and what has to be there by its day or, once it was taken, by that day. */
const demanded: readonly (readonly [by: StepKind, needed: readonly StepKind[]])[] = [
  ["CELL_RESOLUTION", ["AWARENESS", "APPLICATION", "CV", "VERIFICATION", "INTRODUCTIONS", "OPINIONS"]],
  ["APPRAISAL", ["CELL_RESOLUTION"]],
  ["COMMITTEE_RESOLUTION", ["CELL_RESOLUTION"]],
  ["DECISION", ["CELL_RESOLUTION", "COMMITTEE_RESOLUTION"]],
  ["RECEIPT", ["DECISION"]],
  ["CEREMONY", ["CELL_RESOLUTION", "DECISION", "RECEIPT"]],
];

/** What the regulation demands before a step and is not there; what was tried and not passed is told by the order. */
export function checkDemanded(
  step: Step,
  dossier: Dossier,
  line: readonly Seat[],
  { code: regulation }: Pick<Regulation, "code">,
): Finding[] {
  // A vote that was not carried may rest on less; what follows the ceremony is the member's.
  if (!step.isPassed || comesBefore("CEREMONY", step.kind)) return [];
  const kinds = stepsFor(line);
  const isMissing = (kind: StepKind, by: StepKind) => {
    const day = by === step.kind ? step.on : (passed(dossier, by)?.on ?? step.on);
    return by === "CELL_RESOLUTION" ? !passed(dossier, kind, day) : !passed(dossier, kind);
  };
  const missing = demanded
    .filter(([by]) => by === step.kind || (by === "CELL_RESOLUTION" && comesBefore(by, step.kind)))
    .flatMap(([by, needed]) => needed.filter((kind) => kinds.includes(kind) && isMissing(kind, by)));
  return missing
    .filter((kind) => passed(dossier, kind) || !dossier.steps.some((one) => one.kind === kind))
    .map((about) => ({
      ...found("refused", "step.demandedBefore", { about, values: { step: about, source: regulation } }),
      regulation,
    }));
}

/** Which of the standing steps demand this one and have no other of its kind to stand on by their day. */
export const restingOn = ({ kind, on, isPassed }: Step, others: readonly Step[]): Step[] =>
  others.filter(
    (by) =>
      isPassed &&
      by.isPassed &&
      on <= by.on &&
      demanded.some(([asks, needed]) => asks === by.kind && needed.includes(kind)) &&
      !passed({ steps: others }, kind, by.on),
  );

/**
 * Before which of these steps a step has to be there: the first that demands it, else the one that follows it; null for
 * the last.
 */
export const neededBy = (kind: StepKind, kinds: readonly StepKind[]): StepKind | null =>
  kinds.find((by) => demanded.some(([asks, needed]) => asks === by && needed.includes(kind))) ??
  kinds[kinds.indexOf(kind) + 1] ??
  null;

/** Whether some step is refused without it. */
export const isDemanded = (kind: StepKind): boolean => demanded.some(([, needed]) => needed.includes(kind));
