import type { Day } from "../day";
import type { Finding } from "../finding";
import type { Problem } from "../problem";
import { regulationOn } from "../regulations/regulation";
import { no, type Result, yes } from "../result";
import { dueOf, runningClocks } from "./candidate-clocks";
import { type ActFacts, checkStep } from "./check";
import type { ClockFacts } from "./clock";
import type { Step } from "./dossier";
import type { Helping } from "./helping";
import type { Introducing } from "./introduction";
import { actOf, dossierOf, type KeptCandidate, withRegistered } from "./kept-candidate";
import { type KeptHelper, nextTask } from "./kept-following";
import { type Lifted, liftedOf } from "./lifted";
import { type Stage, stageOf } from "./stage";
import { keptDetails, type StepDetails } from "./step-details";
import { incomplete, type StepInput, stepOf } from "./step-input";

export type JudgeFacts = ActFacts &
  ClockFacts & {
    /** Of the member who is about to help; undefined where nobody such is within reach. */
    readonly helping?: Helping | undefined;
    /** Of those who introduce, where that is the step. */
    readonly introducing?: Introducing | undefined;
  };

/** Where a dossier stands after a change, for lists. */
export type Standing = {
  readonly stage: Stage;
  readonly dueOn: Day | null;
  readonly clockDueOn: Day | null;
  readonly remarkDueOn: Day | null;
};

/** A step as it is written, with the code of the regulation that judged it, what its reason lifted and what remains to look at. */
export type JudgedStep = Standing & {
  readonly step: Step;
  readonly details: Partial<StepDetails>;
  readonly regulation: string | null;
  readonly lifted: readonly Lifted[];
  readonly findings: readonly Finding[];
};

/** Takes a step into a dossier under the regulation of its day, or says everything that stands against it. */
export function judgeStep(input: StepInput, kept: KeptCandidate, facts: JudgeFacts): Result<JudgedStep> {
  if (kept.outcome === "ADMITTED") return no("candidate.admitted");
  const step = stepOf(input);
  const given = keptDetails(input.kind, input);
  const { helping, introducing } = facts;
  const unknown = unknownMember(given, facts);
  if (unknown) return { ok: false, problems: [unknown] };
  const details = withRegistered(given, introducing);
  const act = actOf(step, details, { helping, introducing });
  const findings = checkStep(act, dossierOf(kept, { kind: step.kind, details }), facts);
  const [first, ...rest] = [...incomplete(input.kind, given), ...againstIt(findings, step)];
  if (first) return { ok: false, problems: [first, ...rest] };
  const after = [...kept.steps, { ...step, id: "", details, regulation: null, withdrawn: null }];
  const regulation = regulationOn(facts.regulations, step.on)?.code ?? null;
  const helpers = helping ? [...kept.helpers, newHelper(helping, step.on)] : kept.helpers;
  const lifted = liftedOf(findings);
  return yes({ step, details, regulation, lifted, findings, ...standingOf({ ...kept, steps: after, helpers }, facts) });
}

/** A member chosen whom nobody within reach is, or chosen and typed at once. */
function unknownMember(given: Partial<StepDetails>, { helping, introducing }: JudgeFacts): Problem | undefined {
  if (given.helper !== undefined && !helping) return { code: "helper.unknown", field: "helper" };
  for (const which of ["first", "second"] as const) {
    const field = `${which}Member` as const;
    if (given[field] === undefined) continue;
    if (!introducing?.[which]) return { code: "introducer.unknown", field };
    if (given[which] !== undefined) return { code: "introducer.bothWays", field: which };
  }
  return undefined;
}

/** What is refused, and what needs a reason that is not given; each said once. */
export function againstIt(findings: readonly Finding[], { reason }: Pick<Step, "reason">): Problem[] {
  const problems = findings
    .filter(({ severity }) => severity === "refused" || (severity === "reason" && !reason))
    .map(({ severity, problem }) => (severity === "reason" ? { ...problem, field: "reason" } : onForm(problem)));
  return problems
    .filter((one, index) => problems.findIndex(({ code }) => code === one.code) === index)
    .map((one) => withSteps(one, problems));
}

/** One sentence of a kind, with every step that it is said of. */
function withSteps(one: Problem, all: readonly Problem[]): Problem {
  const steps = all.filter(({ code }) => code === one.code).flatMap(({ values }) => values?.step ?? []);
  return steps.length > 0 ? { ...one, values: { ...one.values, step: [...new Set(steps)].join(", ") } } : one;
}

/** The stage of a dossier, the end of the most urgent clock or task, that of a regulation, and by when it is to be remarked on. */
export function standingOf(kept: KeptCandidate, facts: ClockFacts): Standing {
  const dossier = dossierOf(kept);
  const running = runningClocks(dossier, facts);
  const endOf = (isRemark: boolean) => running.find(({ name }) => (name === "REMARK") === isRemark)?.last ?? null;
  return {
    stage: stageOf(dossier),
    dueOn: dueOf(running[0], nextTask(kept)) ?? null,
    ...{ clockDueOn: endOf(false), remarkDueOn: endOf(true) },
  };
}

const newHelper = ({ memberId, togetherSince }: Helping, from: Day): KeptHelper => ({
  ...{ id: "", stepId: "", fullName: "", memberId, from, together: togetherSince ?? from, explanation: null },
  ...{ until: null, endReason: null, gone: null, goneOn: null },
});

/** Age and schooling are no fields of a step's form. */
const onForm = ({ field, ...problem }: Problem): Problem =>
  field === undefined || field === "bornOn" || field === "schooling" ? problem : { ...problem, field };
