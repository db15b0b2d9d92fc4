import type { Day } from "../day";
import { no, noneOf, type Result, yes } from "../result";
import { restingOn } from "./demanded-steps";
import type { KeptCandidate } from "./kept-candidate";

/** Whether a candidate is followed no longer from the day on: not before the last step, and only once. */
export const stopCandidate = (
  { closedOn, outcome, steps }: Pick<KeptCandidate, "closedOn" | "outcome" | "steps">,
  on: Day,
  today: Day,
): Result<null> => {
  const later = steps.filter(({ withdrawn, on: done }) => withdrawn === null && done > on);
  return noneOf([
    outcome === "ADMITTED" && { code: "candidate.admitted" },
    outcome === "STOPPED" && { code: "candidate.stopped", values: { day: closedOn ?? on } },
    on > today && { code: "date.future", field: "on" },
    later[0] && { code: "candidate.stepLater", field: "on", values: { day: later[0].on } },
  ]);
};

export type ReopeningFacts = {
  /** The person has become a member by another way. */
  readonly isMember: boolean;
  /** Another dossier of the person is open. */
  readonly hasOpen: boolean;
  /** Nobody knows any more who it was. */
  readonly isAnonymous: boolean;
};

/** Whether somebody who was given up is followed again. */
export const reopenStopped = (
  { outcome }: Pick<KeptCandidate, "outcome">,
  { isMember, hasOpen, isAnonymous }: ReopeningFacts,
): Result<null> =>
  noneOf([
    outcome === "ADMITTED" && { code: "candidate.admitted" },
    outcome === null && { code: "candidate.notStopped" },
    isAnonymous && { code: "candidate.anonymised" },
    isMember && { code: "candidate.alreadyMember" },
    outcome === "STOPPED" && hasOpen && { code: "candidate.otherOpen" },
  ]);

/** The dossier without a step that was entered by mistake, on which no other rests; the ceremony goes with its entry in the ledger. */
export function takeBack<Kept extends KeptCandidate>(kept: Kept, stepId: string, reason: string): Result<Kept> {
  const step = kept.steps.find(({ id }) => id === stepId);
  if (!step || step.withdrawn !== null) return no("candidate.stepUnknown", { field: "step" });
  if (kept.outcome === "ADMITTED") return no("candidate.admitted");
  if (step.kind === "NOTICED") return no("candidate.noticedStays", { field: "step" });
  const others = kept.steps.filter((one) => one !== step && one.withdrawn === null);
  const resting = [...new Set(restingOn(step, others).map(({ kind }) => kind))];
  if (resting.length > 0) return no("candidate.stepRestedOn", { field: "step", values: { step: resting.join(", ") } });
  const steps = kept.steps.map((one) => (one === step ? { ...one, withdrawn: { reason } } : one));
  return yes({ ...kept, steps, helpers: kept.helpers.filter((helper) => helper.stepId !== stepId) });
}
