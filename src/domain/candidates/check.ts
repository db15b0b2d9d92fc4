import { addMonths } from "../calendar-months";
import { type Day, daysBetween } from "../day";
import { type Finding, found, foundBy } from "../finding";
import { probationEnd } from "../members/probation";
import { type Regulation, type RuleName, regulationOn } from "../regulations/regulation";
import { noneOf, type Result, yes } from "../result";
import { type Clock, type ClockFacts, type ClockName, clockOf } from "./clock";
import { checkDemanded } from "./demanded-steps";
import { type Dossier, passed, type Step } from "./dossier";
import type { Electorate } from "./electorate";
import { checkHelper, type Helping } from "./helping";
import { checkIntroductions, type Introductions } from "./introduction";
import { checkPerson } from "./person-conditions";
import { type Seat, type StepKind, stepsFor } from "./step";
import { checkOrder } from "./step-order";
import { checkVote, type Vote } from "./vote";

/** A step with what its kind is judged by: the cell's vote, who introduces, who helps. */
export type Act = Step & {
  readonly vote?: Vote;
  readonly introductions?: Introductions;
  readonly helper?: Helping;
};

export type ActFacts = Omit<ClockFacts, "soon"> & {
  /** The cell and its superiors as they were on the day of the act, the cell first. */
  readonly line: readonly Seat[];
  /** The official members of the cell as recorded for that day, where they are. */
  readonly electorate: Electorate | null;
  /** After how many days an entry counts as late. */
  readonly entryDays: number;
};

/** Takes an act into a dossier: what remains to look at, or why it is refused; what needs a reason is refused without one. */
export function enterStep(act: Act, dossier: Dossier, facts: ActFacts): Result<Finding[]> {
  const findings = checkStep(act, dossier, facts);
  const stops = findings.filter(({ severity }) => severity === "refused" || (severity === "reason" && !act.reason));
  const checked = noneOf(stops.map(({ problem }) => problem));
  return checked.ok ? yes(findings) : checked;
}

/** Everything the rules say to an act, judged on its day under the regulation then in force (DOMAIN §4). */
export function checkStep(act: Act, dossier: Dossier, facts: ActFacts): Finding[] {
  const regulation = regulationOn(facts.regulations, act.on);
  const demanded = regulation ? checkDemanded(act, dossier, facts.line, regulation) : [];
  return [
    ...checkDay(act, dossier, facts),
    ...checkAgain(act, dossier),
    ...demanded,
    // What is demanded is said once, not also as what a reason would lift.
    ...checkOrder(act, dossier, facts.line).filter(
      ({ severity, about }) => severity !== "reason" || !demanded.some((one) => one.about === about),
    ),
    ...(regulation
      ? conditions(act, dossier, regulation, facts)
      : [found("warning", "regulation.none", { values: { day: act.on } })]),
    ...checkTime(act, dossier, facts),
  ];
}

function checkDay({ kind, on }: Act, { ending }: Dossier, { today, line, entryDays }: ActFacts): Finding[] {
  const isEnded = ending !== null && on >= ending.on;
  const days = daysBetween(on, today);
  const findings: (Finding | false)[] = [
    on > today && found("refused", "date.future", { field: "on" }),
    !stepsFor(line).includes(kind) && found("refused", "step.notApplicable", { values: { day: on } }),
    isEnded &&
      found("refused", ending.kind === "STOPPED" ? "candidate.stopped" : "probation.struckOff", {
        values: { day: ending.on },
      }),
    days > entryDays && found("reason", "step.enteredLate", { field: "reason", values: { days } }),
  ];
  return findings.filter((finding) => finding !== false);
}

/** The latest day of a kind counts, so that a day before it is no correction of it: that one is taken back first. */
function checkAgain({ kind, on, isPassed }: Act, dossier: Dossier): Finding[] {
  const standing = isPassed && kind !== "HELPER" ? passed(dossier, kind) : undefined;
  if (!standing || standing.on <= on) return [];
  return [found("refused", "step.standsLater", { about: kind, field: "on", values: { day: standing.on } })];
}

/** What the regulation asks on the day of each kind of act. */
function conditions(act: Act, dossier: Dossier, regulation: Regulation, facts: ActFacts): Finding[] {
  switch (act.kind) {
    case "HELPER":
      return act.helper ? checkHelper(act.helper, act.on, dossier.helpers, regulation) : [];
    case "INTRODUCTIONS":
      return act.introductions ? checkIntroductions(act.introductions, act.on, regulation) : [];
    case "CELL_RESOLUTION":
      return [
        ...(act.isPassed ? checkPerson(dossier, act.on, regulation) : []),
        ...(act.isPassed ? checkPapers(dossier, act.on, regulation) : []),
        ...voted(act, regulation, facts, true),
      ];
    case "PROPOSAL":
      return [...checkProbation(act.on, dossier, facts), ...voted(act, regulation, facts, false)];
    default:
      return [];
  }
}

const voted = (act: Act, regulation: Regulation, { electorate }: ActFacts, isNeeded: boolean): Finding[] => {
  if (act.vote) return checkVote(act.vote, act.isPassed, regulation, electorate);
  return isNeeded ? [found("refused", "vote.missing", { field: "inFavour" })] : [];
};

const papers: readonly (readonly [kind: StepKind, rule: RuleName])[] = [
  ["AWARENESS", "certificateValid"],
  ["APPLICATION", "paperValid"],
  ["CV", "paperValid"],
  ["INTRODUCTIONS", "paperValid"],
  ["OPINIONS", "paperValid"],
];

/** Certificate and papers that were no longer valid on the day of the meeting. */
const checkPapers = (dossier: Dossier, on: Day, regulation: Regulation): Finding[] =>
  papers.flatMap(([kind, rule]) => {
    const made = passed(dossier, kind, on);
    const last = made && addMonths(made.on, regulation.values[rule].value);
    const code = kind === "AWARENESS" ? "candidate.certificateExpired" : "candidate.paperExpired";
    return last && last < on
      ? [foundBy(regulation, rule, "refused", code, { about: kind, values: { day: last, step: kind } })]
      : [];
  });

function checkProbation(on: Day, dossier: Dossier, { regulations }: ActFacts): Finding[] {
  const ceremony = passed(dossier, "CEREMONY");
  const end = ceremony && probationEnd(ceremony.on, regulations);
  const regulation = ceremony && regulationOn(regulations, ceremony.on);
  if (!end || !regulation || on >= end) return [];
  return [foundBy(regulation, "probation", "refused", "probation.notOver", { field: "on", values: { day: end } })];
}

const timed: Partial<Record<StepKind, ClockName>> = {
  DECISION: "DECISION",
  CEREMONY: "CEREMONY",
  PROPOSAL: "PROPOSAL",
  RECOGNITION: "RECOGNITION",
};

/** After its time: a ceremony only with the superior's consent, a decision only within an extension, others with a reason. */
function checkTime(act: Act, dossier: Dossier, facts: ActFacts): Finding[] {
  const name = timed[act.kind];
  const steps = [...dossier.steps.filter(({ kind }) => kind !== act.kind), { ...act, isPassed: true }];
  const clock = name && clockOf(name, { ...dossier, steps }, { ...facts, soon: { workingDays: 0, days: 0 } });
  const regulation = regulationOn(facts.regulations, act.on);
  if (!clock?.isLate || !regulation) return [];
  if (act.kind === "DECISION") return [lateDecision(act, clock, regulation)];
  const more = { field: "on", values: { day: clock.last } };
  if (act.kind !== "CEREMONY") return [foundBy(regulation, clock.rule, "reason", "step.late", more)];
  return dossier.hasCeremonyConsent
    ? [foundBy(regulation, clock.rule, "warning", "step.late", more)]
    : [foundBy(regulation, clock.rule, "refused", "step.ceremonyNeedsConsent", more)];
}

/** Within the extension it has to be granted; after it the case is to be considered again. */
function lateDecision({ on, isPassed }: Act, { rule, last, extendedDue }: Clock, regulation: Regulation): Finding {
  const isOver = extendedDue === null || on > extendedDue;
  const more = { field: "on", values: { day: isOver ? (extendedDue ?? last) : last } };
  if (!isPassed) return foundBy(regulation, rule, "reason", "step.late", more);
  return foundBy(regulation, rule, "refused", isOver ? "step.decisionTooLate" : "step.decisionNeedsExtension", more);
}
