import { addMonths, ageInMonths } from "../calendar-months";
import { type Day, day } from "../day";
import { lastDay, monthOfDay } from "../month";
import { type Regulation, regulationOn } from "../regulations/regulation";
import { latestStart } from "../regulations/working-days";
import { type ClockFacts, type ClockName, clockOf } from "./clock";
import { type Dossier, passed } from "./dossier";
import { comesBefore, type Seat, type StepKind, stepsFor } from "./step";

/** Why a step cannot wait longer. */
type Because = "PERIOD_END" | "AGE" | ClockName;

/** The latest days of a step that still let an admission count in the period. */
export type Latest = {
  readonly kind: StepKind;
  /** The last lawful day, if everything after it is done without delay. */
  readonly latest: Day;
  /** The last day that leaves every body after it the whole of its time, and counts on no extension. */
  readonly ample: Day;
  /** The same by the end of the period alone, for whoever is still before the steps that clocks and papers limit. */
  readonly planned: Day;
  readonly because: Because;
  /** False where the day has passed already, or the age is not reached by then, here or at a step after it. */
  readonly isPossible: boolean;
  /** True where it, or a step after it, is overdue unless its time is extended. */
  readonly needsExtension: boolean;
  readonly isCertain: boolean;
};

/** The day to go by: the ample one as long as it has not passed, then the last lawful one. */
export const dayToKeep = ({ ample, latest }: Pick<Latest, "ample" | "latest">, today: Day): Day =>
  ample >= today ? ample : latest;

export type LatestFacts = ClockFacts & {
  readonly line: readonly Seat[];
  /** Which of the dates the deployment counts by. */
  readonly countedBy: "ceremony" | "decision";
};

/** The step by which an admission counts. */
export const goalOf = ({ countedBy }: Pick<LatestFacts, "countedBy">): "CEREMONY" | "DECISION" =>
  countedBy === "ceremony" ? "CEREMONY" : "DECISION";

/**
 * For an admission to count by the last day of a period: by when each step that is still to come must happen, reckoned
 * backwards from that day. Nothing where it has been counted, has ended, or where no regulation is kept.
 */
export function latestBy(end: Day, dossier: Dossier, facts: LatestFacts): Latest[] {
  const goal = goalOf(facts);
  const regulation = regulationOn(facts.regulations, facts.today);
  if (!regulation || dossier.ending !== null || passed(dossier, goal)) return [];
  const way = stepsFor(facts.line).filter((kind) => !comesBefore(goal, kind));
  // What lies before a resolution or decision already made is entered late, but no longer due.
  const behind = way.findLastIndex((kind) => !comesBefore(kind, "CELL_RESOLUTION") && passed(dossier, kind));
  let next: Latest = endOf(end, goal);
  const found = way
    .slice(behind + 1)
    .reverse()
    .map((kind) => {
      next = before(kind, next, kind === goal, { dossier, facts, regulation });
      return next;
    });
  return found.reverse().filter(({ kind }) => !passed(dossier, kind));
}

/** The same for a calendar year. */
export const latestFor = (year: number, dossier: Dossier, facts: LatestFacts): Latest[] =>
  latestBy(day(`${year}-12-31`), dossier, facts);

const endOf = (end: Day, kind: StepKind): Latest => ({
  ...{ kind, latest: end, ample: end, planned: end, because: "PERIOD_END" },
  ...{ isPossible: true, needsExtension: false, isCertain: true },
});

type Known = { readonly dossier: Dossier; readonly facts: LatestFacts; readonly regulation: Regulation };

/** A step by the one after it: no later than that, within its own limits, and with the time that the other may take. */
function before(kind: StepKind, next: Latest, isGoal: boolean, known: Known): Latest {
  const limits = limitsOf(kind, known);
  const own = limits.reduce<Limit>((least, one) => (one.latest < least.latest ? one : least), next);
  const start = isGoal ? { day: next.ample, isCertain: true } : allowing(kind, next.ample, known);
  const isAsPlanned = isGoal || next.planned === next.ample;
  return {
    kind,
    latest: own.latest,
    planned: isAsPlanned ? start.day : allowing(kind, next.planned, known).day,
    ample: limits.reduce((least, one) => earlier(least, one.unextended), earlier(start.day, own.latest)),
    because: own.because,
    isPossible: next.isPossible && isInTime(kind, own.latest, known),
    needsExtension: next.needsExtension || limits.some((one) => isOver(one, known.facts.today)),
    isCertain: own.isCertain && next.isCertain && start.isCertain,
  };
}

/** Over as things stand, though an extension may still be granted. */
const isOver = ({ unextended, latest }: Limit, today: Day) =>
  unextended !== undefined && unextended < today && today <= latest;

const earlier = (one: Day, other = one) => (other < one ? other : one);

const isInTime = (kind: StepKind, latest: Day, { dossier, facts, regulation }: Known) =>
  passed(dossier, kind) !== undefined ||
  (facts.today <= latest &&
    (kind !== "CELL_RESOLUTION" ||
      dossier.bornOn === null ||
      ageInMonths(dossier.bornOn, latest) >= regulation.values.ageLeast.value * 12));

/** The latest start that leaves the step after it its whole time: the ceremony's after receipt, the decision's after the cell. */
function allowing(kind: StepKind, by: Day, { facts, regulation }: Known) {
  if (kind === "RECEIPT") return latestStart(by, regulation.values.ceremonyWithin.value, facts.calendar);
  if (kind === "CELL_RESOLUTION") return latestStart(by, regulation.values.decisionWithin.value, facts.calendar);
  return { day: by, isCertain: true };
}

type Limit = Pick<Latest, "latest" | "because" | "isCertain"> & {
  /** Without an extension that nobody has granted. */
  readonly unextended?: Day;
};

/** The clocks that limit a step: those it is to stop, and papers that run out before the cell meets. */
const limits = {
  CELL_RESOLUTION: ["CERTIFICATE", "APPLICATION", "CV", "INTRODUCTIONS", "OPINIONS"],
  DECISION: ["DECISION"],
  CEREMONY: ["CEREMONY"],
} as const satisfies Partial<Record<StepKind, readonly ClockName[]>>;
export const limiting = Object.values(limits).flat();

/** What limits a step by itself: its clocks, and the age. */
function limitsOf(kind: StepKind, { dossier, facts, regulation }: Known): Limit[] {
  const names = Object.entries(limits).find(([limited]) => limited === kind)?.[1] ?? [];
  const clocks = names.flatMap((name) => limitBy(name, dossier, facts) ?? []);
  return kind === "CELL_RESOLUTION" ? [...clocks, ...ageLimit(dossier, regulation)] : clocks;
}

/** The limit that a clock sets while it runs; a ceremony with the superior's consent has none. */
export function limitBy(name: ClockName, dossier: Dossier, facts: ClockFacts) {
  const clock = clockOf(name, dossier, facts);
  if (!clock || clock.state === "done" || (name === "CEREMONY" && dossier.hasCeremonyConsent)) return undefined;
  // An extension may still be granted.
  const latest = clock.extendedDue ?? clock.last;
  return { latest, unextended: clock.last, because: name, isCertain: clock.isCertain, unit: clock.unit };
}

/** The last day of the month in which somebody reaches the age, unless the province consented. */
export function ageLimit({ bornOn, hasAgeConsent }: Dossier, regulation: Regulation): Limit[] {
  if (bornOn === null || hasAgeConsent) return [];
  const latest = lastDay(monthOfDay(addMonths(bornOn, regulation.values.ageMost.value * 12)));
  return [{ latest, because: "AGE", isCertain: true }];
}
