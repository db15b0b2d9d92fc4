import { type ActFacts, checkStep } from "../candidates/check";
import { type Clock, type ClockFacts, clockOf } from "../candidates/clock";
import { type Dossier, passed, type Step } from "../candidates/dossier";
import { againstIt } from "../candidates/judged-step";
import { actOf, type KeptStep } from "../candidates/kept-candidate";
import { type Lifted, liftedOf } from "../candidates/lifted";
import { comesBefore, type StepKind } from "../candidates/step";
import { keptDetails, type StepDetails } from "../candidates/step-details";
import { incomplete, stepOf } from "../candidates/step-input";
import type { Day } from "../day";
import type { Finding } from "../finding";
import type { Problem } from "../problem";
import { regulationOn } from "../regulations/regulation";
import { no, type Result, yes } from "../result";
import type { MemberStatus } from "./member";
import type { RecognitionInput } from "./moves";
import type { PassageInput } from "./passage-input";

/** The way of a member since the ceremony; recognition is its last step. */
export type Passage = {
  readonly status: MemberStatus;
  readonly joinedOn: Day | null;
  readonly steps: readonly KeptStep[];
  /** More time was granted for the decision on recognition. */
  readonly isExtended: boolean;
};

/** What judges a step of the passage: the clocks' facts, and after how many days an entry counts as late. */
export type PassageFacts = ClockFacts & Pick<ActFacts, "entryDays"> & Partial<Pick<ActFacts, "electorate">>;

/** A step of the passage as it is written. */
export type JudgedPassage = {
  readonly step: Step;
  readonly details: Partial<StepDetails>;
  readonly regulation: string | null;
  /** What its reason lifted. */
  readonly lifted: readonly Lifted[];
};

/** The clocks of somebody on probation, the one that ends first at the top: probation, the proposal, recognition. */
export function passageClocks(passage: Passage, facts: ClockFacts): Clock[] {
  if (passage.status !== "PROBATIONARY") return [];
  const dossier = dossierOfPassage(passage);
  return (["PROBATION", "PROPOSAL", "RECOGNITION"] as const)
    .flatMap((name) => clockOf(name, dossier, facts) ?? [])
    .filter(({ state }) => state !== "done")
    .sort((one, other) => (one.last < other.last ? -1 : 1));
}

/** Takes a step into the passage under the regulation of its day, or says everything that stands against it. */
export function judgePassage(input: PassageInput, passage: Passage, facts: PassageFacts): Result<JudgedPassage> {
  const details = keptDetails(input.kind, input);
  const [first, ...rest] = incomplete(input.kind, details);
  if (first) return { ok: false, problems: [first, ...rest] };
  if (!isOnItsWay(passage)) return no(passage.joinedOn === null ? "member.joinedUnknown" : "member.notPresent");
  const step = stepOf(input);
  const findings = checkPassage(step, details, passage, facts);
  const [wrong, ...more] = againstIt(findings, step);
  if (wrong) return { ok: false, problems: [wrong, ...more] };
  return yes(judgedOn(step, details, findings, facts));
}

/** The same for the decision that ends it; what the cell proposed may be told with it, where it was not recorded before. */
export function judgeRecognition(
  { proposedOn, decidedOn, reason, extended }: RecognitionInput,
  passage: Passage,
  facts: PassageFacts,
): Result<JudgedPassage> {
  const step = { kind: "RECOGNITION", on: decidedOn, isPassed: true, reason: reason ?? null } as const;
  const told = proposedOn && !lastOf(passage, "PROPOSAL") ? [proposedStep(proposedOn)] : [];
  const known = { ...passage, steps: [...passage.steps, ...told], isExtended: extended };
  const findings = checkPassage(step, {}, known, facts);
  const [wrong, ...more] = againstIt(findings, step);
  if (wrong) return { ok: false, problems: [wrong, ...more].map(onRecognition) as [Problem, ...Problem[]] };
  return yes(judgedOn(step, {}, findings, facts));
}

const judgedOn = (
  step: Step,
  details: JudgedPassage["details"],
  findings: readonly Finding[],
  { regulations }: PassageFacts,
): JudgedPassage => ({
  ...{ step, details, lifted: liftedOf(findings) },
  regulation: regulationOn(regulations, step.on)?.code ?? null,
});

const proposedStep = (on: Day): KeptStep => ({
  ...{ id: "", kind: "PROPOSAL", on, isPassed: true, reason: null, details: {}, regulation: null, withdrawn: null },
});

/** The day has another name on the form of a recognition. */
const onRecognition = (problem: Problem): Problem =>
  problem.field === "on" ? { ...problem, field: "decidedOn" } : problem;

/** Everything the rules say to a step after the ceremony; what came before it is the dossier's affair. */
const checkPassage = (
  step: Step,
  details: Partial<StepDetails>,
  passage: Passage,
  { electorate = null, ...facts }: PassageFacts,
): Finding[] =>
  checkStep(actOf(step, details), dossierOfPassage(passage), { ...facts, electorate, line: [] }).filter(
    ({ about }) => about === null || !comesBefore(about, "CEREMONY"),
  );

/** The passage without a step that was entered by mistake; nothing that a recognition rests on. */
export function takeBackPassage(passage: Passage, stepId: string): Result<KeptStep> {
  const step = passage.steps.find(({ id, withdrawn }) => id === stepId && withdrawn === null);
  if (!step || step.kind === "RECOGNITION") return no("candidate.stepUnknown", { field: "step" });
  const recognition = passed({ steps: standing(passage) }, "RECOGNITION");
  return recognition ? no("probation.alreadyOfficial", { values: { day: recognition.on } }) : yes(step);
}

/** What the rules need to know of it. */
export function dossierOfPassage(passage: Passage): Dossier {
  const ceremony = passage.joinedOn && {
    kind: "CEREMONY" as const,
    on: passage.joinedOn,
    isPassed: true,
    reason: null,
  };
  return {
    ...{
      bornOn: null,
      schooling: null,
      areas: [],
      isElder: false,
      hasAgeConsent: false,
      helpers: [],
      lastRemarkOn: null,
      remarkMonths: null,
    },
    ...{ isDecisionExtended: false, hasCeremonyConsent: false, ending: null },
    isRecognitionExtended: passage.isExtended,
    steps: [...(ceremony ? [ceremony] : []), ...standing(passage)],
  };
}

/** The last of a kind that stands, passed or not. */
export const lastOf = (passage: Pick<Passage, "steps">, kind: StepKind): KeptStep | undefined =>
  standing(passage).findLast((step) => step.kind === kind);

const standing = ({ steps }: Pick<Passage, "steps">) => steps.filter(({ withdrawn }) => withdrawn === null);

const isOnItsWay = (passage: Passage) =>
  passage.joinedOn !== null &&
  (passage.status === "PROBATIONARY" ||
    (passage.status === "OFFICIAL" && lastOf(passage, "RECOGNITION") !== undefined));
