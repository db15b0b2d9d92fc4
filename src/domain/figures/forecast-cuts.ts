import type { Dossier } from "../candidates/dossier";
import { ageLimit, goalOf, type LatestFacts, limitBy, limiting } from "../candidates/latest-for";
import { type StepKind, stepKinds } from "../candidates/step";
import { type Day, day, dayNumber, dayNumbered } from "../day";
import { firstDay, monthOfDay } from "../month";
import { regulationOn } from "../regulations/regulation";
import type { Aim } from "./forecast";

/**
 * The days that tell dossiers apart. Two on the same way, with the same steps and consents, each of them between the same
 * days, have one outlook; and the earliest day of each step among them gives the earliest last days of all. So the rule
 * need look at one for many.
 */
export type Cuts = {
  /** For steps whose day counts, the days in their order; each begins a span. */
  readonly steps: readonly { readonly kind: StepKind; readonly days: readonly Day[] }[];
  readonly bornOn: readonly Day[];
  /** Born on this day or later one may be too young, which hangs on several days at once: told apart by each. */
  readonly youngSince: Day;
};

/** The cuts for a period as of today; those by the durations seen come besides. */
export function cutsOf({ from, end }: Pick<Aim, "from" | "end">, facts: Omit<LatestFacts, "line">): Cuts {
  const regulation = regulationOn(facts.regulations, facts.today);
  if (!regulation) return { steps: [], bornOn: [], youngSince: facts.today };
  const goal = { kind: goalOf(facts), days: [from, dayNumbered(dayNumber(end) + 1)] };
  const limits = stepKinds
    .filter((kind) => kind !== goal.kind)
    .map((kind) => ({ kind, days: limiting.flatMap((name) => cutsBy(name, kind, facts)) }));
  return {
    steps: [...limits.filter(({ days }) => days.length > 0), goal],
    bornOn: [firstInTime((bornOn) => ageLimit({ ...blank, bornOn }, regulation)[0]?.latest, facts.today)],
    youngSince: firstDay(monthOfDay(facts.today) - regulation.values.ageLeast.value * 12 + 1),
  };
}

/** Where a clock that the step starts has run out; counted in working days it is told apart by each day, for some are not certain. */
function cutsBy(name: (typeof limiting)[number], kind: StepKind, facts: Omit<LatestFacts, "line">): Day[] {
  const limitAt = (on: Day) => limitBy(name, { ...blank, steps: [{ kind, on, isPassed: true, reason: null }] }, facts);
  const now = limitAt(facts.today);
  if (!now) return [];
  const first = firstInTime((on) => limitAt(on)?.latest, facts.today);
  if (now.unit !== "workingDays") return [first];
  const days = dayNumber(facts.today) - dayNumber(first) + 1;
  return Array.from({ length: days }, (_, index) => dayNumbered(dayNumber(first) + index));
}

/** The first day whose limit is not over today; a later day has no earlier limit. */
function firstInTime(limitOf: (on: Day) => Day | undefined, today: Day): Day {
  const isOver = (at: number) => at < earliest || (limitOf(dayNumbered(at)) ?? today) < today;
  let inTime = dayNumber(today);
  let over = inTime - 1;
  for (let back = 2; !isOver(over); back *= 2) [inTime, over] = [over, over - back];
  while (inTime - over > 1) {
    const middle = Math.floor((inTime + over) / 2);
    if (isOver(middle)) over = middle;
    else inTime = middle;
  }
  return dayNumbered(inTime);
}

/** No day is kept before it. */
const earliest = dayNumber(day("1900-01-01"));

const blank: Dossier = {
  ...{ bornOn: null, schooling: null, areas: [], isElder: false, hasAgeConsent: false },
  ...{ isDecisionExtended: false, isRecognitionExtended: false, hasCeremonyConsent: false },
  ...{ helpers: [], lastRemarkOn: null, remarkMonths: null, ending: null, steps: [] },
};
