import { addMonths } from "../calendar-months";
import { type Day, daysBetween } from "../day";
import { probationEnd } from "../members/probation";
import { type Regulation, type RuleName, type RuleValue, regulationOn } from "../regulations/regulation";
import { addWorkingDays, type Reckoned, type WorkCalendar, workingDaysBetween } from "../regulations/working-days";
import { type Dossier, passed } from "./dossier";
import { customSoonDays, remarkFrom, remarkWithin } from "./remark-due";
import type { StepKind } from "./step";

/** The clocks of a dossier (DOMAIN §4): what expires, what is due. */
export const clockNames = [
  "CERTIFICATE",
  "APPLICATION",
  "CV",
  "INTRODUCTIONS",
  "OPINIONS",
  "REMARK",
  "DECISION",
  "CEREMONY",
  "PROBATION",
  "PROPOSAL",
  "RECOGNITION",
] as const;
export type ClockName = (typeof clockNames)[number];

export type Clock = {
  readonly name: ClockName;
  readonly start: Day;
  /** The last day in time. */
  readonly due: Day;
  /** The last day if the extension that the rule allows is granted; null where there is none. */
  readonly extendedDue: Day | null;
  /** The one of the two that counts. */
  readonly last: Day;
  readonly state: "running" | "soon" | "overdue" | "done";
  readonly doneOn: Day | null;
  /** Done after its time. */
  readonly isLate: boolean;
  /** Until the last day in time, negative after it; null when done. */
  readonly left: number | null;
  readonly unit: "workingDays" | "days";
  /** False where a year without kept holidays is counted through. */
  readonly isCertain: boolean;
  readonly regulation: string;
  readonly rule: RuleName;
};

/** What a clock is reckoned by; `soon`: how long before its end it asks for attention. */
export type ClockFacts = {
  readonly today: Day;
  readonly calendar: WorkCalendar;
  readonly regulations: readonly Regulation[];
  readonly soon: { readonly workingDays: number; readonly days: number };
};

type Plan = {
  readonly rule: RuleName;
  /** Where a dossier has a time of its own. */
  readonly within?: (dossier: Dossier, regulation: Regulation) => RuleValue;
  readonly from: (dossier: Dossier, facts: ClockFacts) => Day | undefined;
  readonly until: StepKind;
  readonly extension?: RuleName;
  readonly isExtended?: (dossier: Dossier) => boolean;
};

const since = (kind: StepKind) => (dossier: Dossier) => passed(dossier, kind)?.on;
const paper = (kind: StepKind): Plan => ({ rule: "paperValid", from: since(kind), until: "CELL_RESOLUTION" });

const plans: Readonly<Record<ClockName, Plan>> = {
  CERTIFICATE: { rule: "certificateValid", from: since("AWARENESS"), until: "CELL_RESOLUTION" },
  APPLICATION: paper("APPLICATION"),
  CV: paper("CV"),
  INTRODUCTIONS: paper("INTRODUCTIONS"),
  OPINIONS: paper("OPINIONS"),
  REMARK: {
    rule: "remarkEvery",
    within: remarkWithin,
    from: (dossier) => (passed(dossier, "CEREMONY") ? undefined : remarkFrom(dossier)),
    until: "CEREMONY",
  },
  DECISION: {
    rule: "decisionWithin",
    from: since("CELL_RESOLUTION"),
    until: "DECISION",
    extension: "decisionExtension",
    isExtended: (dossier) => dossier.isDecisionExtended,
  },
  CEREMONY: { rule: "ceremonyWithin", from: since("RECEIPT"), until: "CEREMONY" },
  PROBATION: { rule: "probation", from: since("CEREMONY"), until: "RECOGNITION" },
  PROPOSAL: { rule: "proposalWithin", from: overProbation, until: "PROPOSAL" },
  RECOGNITION: {
    rule: "recognitionWithin",
    from: since("PROPOSAL"),
    until: "RECOGNITION",
    extension: "recognitionExtension",
    isExtended: (dossier) => dossier.isRecognitionExtended,
  },
};

/** Every clock that has begun; of a dossier that ended only those that were done before. */
export function clocksOf(dossier: Dossier, facts: ClockFacts): Clock[] {
  return clockNames
    .map((name) => clockOf(name, dossier, facts))
    .filter((clock) => clock !== undefined)
    .filter(({ state }) => state === "done" || dossier.ending === null);
}

/** One clock as it stands today; none before it begins, or where no regulation is kept for the day it is judged by. */
export function clockOf(name: ClockName, dossier: Dossier, facts: ClockFacts): Clock | undefined {
  const plan = plans[name];
  const start = plan.from(dossier, facts);
  if (start === undefined) return undefined;
  // The act is judged by the regulation of its day; the time of probation by that of the ceremony.
  const doneOn = doneBy(name, dossier, facts);
  const regulation = regulationOn(facts.regulations, name === "PROBATION" ? start : (doneOn ?? facts.today));
  if (!regulation) return undefined;
  const within = plan.within?.(dossier, regulation) ?? regulation.values[plan.rule];
  const due = dueAfter(start, within, facts.calendar);
  const extended = plan.extension && dueAfter(due.day, regulation.values[plan.extension], facts.calendar);
  const last = (plan.isExtended?.(dossier) && extended) || due;
  const unit = within.unit === "workingDays" ? "workingDays" : "days";
  return {
    name,
    start,
    due: due.day,
    extendedDue: extended?.day ?? null,
    last: last.day,
    ...standing(doneOn, { start, last }, unit, attending(name, facts)),
    unit,
    regulation: regulation.code,
    rule: plan.rule,
  };
}

/** The last day within a rule's time from a day on: months by the calendar, working days by the kept holidays. */
export function dueAfter(start: Day, { value, unit }: RuleValue, calendar: WorkCalendar): Reckoned {
  if (unit === "workingDays") return addWorkingDays(start, value, calendar);
  return { day: addMonths(start, unit === "years" ? value * 12 : value), isCertain: true };
}

/** Probation ends by itself. */
function doneBy(name: ClockName, dossier: Dossier, facts: ClockFacts): Day | undefined {
  if (name === "PROBATION") return overProbation(dossier, facts);
  return passed(dossier, plans[name].until)?.on;
}

/** The day on which probation was over, if it is. */
function overProbation(dossier: Dossier, { today, regulations }: ClockFacts): Day | undefined {
  const ceremony = passed(dossier, "CEREMONY");
  const end = ceremony && probationEnd(ceremony.on, regulations);
  return end !== undefined && end <= today ? end : undefined;
}

/** A remark, which is custom, asks for attention in its last days only. */
const attending = (name: ClockName, facts: ClockFacts): ClockFacts =>
  name === "REMARK" ? { ...facts, soon: { ...facts.soon, days: Math.min(facts.soon.days, customSoonDays) } } : facts;

type Time = { readonly start: Day; readonly last: Reckoned };

function standing(
  doneOn: Day | undefined,
  { start, last }: Time,
  unit: Clock["unit"],
  { today, calendar, soon }: ClockFacts,
) {
  if (doneOn !== undefined)
    return { state: "done", doneOn, isLate: doneOn > last.day, left: null, isCertain: last.isCertain } as const;
  const counted =
    unit === "days"
      ? { days: daysBetween(today, last.day), isCertain: true }
      : workingDaysBetween(today, last.day, calendar);
  // A month's time does not ask for attention from its first day on: never longer than the last quarter of it.
  const lastQuarter = Math.floor(daysBetween(start, last.day) / 4);
  const early = unit === "days" ? Math.min(soon.days, lastQuarter) : soon.workingDays;
  const state = today > last.day ? "overdue" : counted.days <= early ? "soon" : "running";
  const isCertain = last.isCertain && counted.isCertain;
  return { state, doneOn: null, isLate: false, left: counted.days, isCertain } as const;
}
