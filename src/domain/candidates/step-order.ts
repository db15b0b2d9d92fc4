import { type Finding, found } from "../finding";
import type { ProblemCode } from "../problem";
import { type Dossier, passed, type Step } from "./dossier";
import { comesBefore, type Seat, type StepKind, stepsFor } from "./step";

/** Steps that cannot lie before others, whatever the reason: the later one, the earlier one, what is said. */
const never: readonly (readonly [later: StepKind, earlier: StepKind, code: ProblemCode])[] = [
  ["APPRAISAL", "CELL_RESOLUTION", "step.beforeCellResolution"],
  ["COMMITTEE_RESOLUTION", "CELL_RESOLUTION", "step.beforeCellResolution"],
  ["DECISION", "CELL_RESOLUTION", "step.beforeCellResolution"],
  ["DECISION", "COMMITTEE_RESOLUTION", "step.decisionBeforeCommittee"],
  ["RECEIPT", "DECISION", "date.receivedBeforeDecision"],
  ["CEREMONY", "DECISION", "date.ceremonyBeforeDecision"],
  ["CEREMONY", "RECEIPT", "date.ceremonyBeforeReceipt"],
  ["NEW_MEMBER_CLASS", "CEREMONY", "probation.notBegun"],
  ["PROPOSAL", "CEREMONY", "probation.notBegun"],
  ["RECOGNITION", "CEREMONY", "probation.notBegun"],
  ["RECOGNITION", "PROPOSAL", "step.recognitionBeforeProposal"],
];

/** What the other steps of the dossier say to a step: impossible, out of order, or something before it not recorded. */
export function checkOrder(step: Step, dossier: Dossier, line: readonly Seat[]): Finding[] {
  // Whoever helps beside or after the first takes no step on the way.
  if (step.kind === "HELPER" && dossier.steps.some(({ kind, on }) => kind === "HELPER" && on <= step.on)) return [];
  const kinds = stepsFor(line).filter((kind) => kind !== step.kind);
  return kinds.flatMap((kind) => {
    const other = passed(dossier, kind);
    if (comesBefore(kind, step.kind)) return other ? against(other, step, other) : unrecorded(kind, dossier);
    return other ? against(step, other, other) : [];
  });
}

/** Two steps by their order: nothing, where the earlier one is not the later in time. */
function against(earlier: Step, later: Step, other: Step): Finding[] {
  if (earlier.on <= later.on) return [];
  const hard = never.find(([second, first]) => second === later.kind && first === earlier.kind);
  const about = { about: other.kind, field: "on", values: { day: other.on, step: other.kind } };
  return [hard ? found("refused", hard[2], about) : found("reason", "step.outOfOrder", about)];
}

/** What was tried and not passed stops the way; what is not recorded may be entered later. */
function unrecorded(kind: StepKind, { steps }: Dossier): Finding[] {
  const failed = steps.find((step) => step.kind === kind);
  return failed
    ? [found("refused", "step.notPassed", { about: kind, values: { day: failed.on, step: kind } })]
    : [found("reason", "step.missingBefore", { about: kind, values: { step: kind } })];
}
