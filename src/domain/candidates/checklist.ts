import type { Day } from "../day";
import { type Form, formsOf, regulationOn } from "../regulations/regulation";
import type { IntroducingBody } from "./candidate";
import { type Clock, type ClockFacts, type ClockName, clockOf } from "./clock";
import { isDemanded, neededBy } from "./demanded-steps";
import { type Dossier, passed } from "./dossier";
import { type Actor, actors, type Seat, type StepKind, stepsFor } from "./step";

/** One line of a dossier's checklist. */
export type Item = {
  readonly kind: StepKind;
  readonly actor: Actor;
  readonly doneOn: Day | null;
  /** The regulation that judged the act, or that would today. */
  readonly regulation: string | null;
  readonly forms: readonly Form[];
  /** The step before which it has to be there; null for the last of all. */
  readonly neededBy: StepKind | null;
  /** What expires: its last valid day and how it stands; null for what does not, or served its purpose. */
  readonly expiry: Pick<Clock, "last" | "state" | "left"> | null;
};

const expiring: Partial<Record<StepKind, ClockName>> = {
  AWARENESS: "CERTIFICATE",
  APPLICATION: "APPLICATION",
  CV: "CV",
  INTRODUCTIONS: "INTRODUCTIONS",
  OPINIONS: "OPINIONS",
};

/** Every step of the way for a cell in its place today: what is done, by which regulation, what is missing, what expires. */
export const checklistOf = (
  dossier: Dossier,
  line: readonly Seat[],
  facts: ClockFacts,
  introducedBy: IntroducingBody | null = null,
): Item[] =>
  stepsFor(line).map((kind, _, kinds) => {
    const doneOn = passed(dossier, kind)?.on ?? null;
    const regulation = regulationOn(facts.regulations, doneOn ?? facts.today);
    const name = expiring[kind];
    const clock = name && clockOf(name, dossier, facts);
    return {
      kind,
      actor: actors[kind],
      doneOn,
      regulation: regulation?.code ?? null,
      forms: regulation ? formsOf(regulation, kind, introducedBy) : [],
      neededBy: neededBy(kind, kinds),
      expiry: clock && clock.state !== "done" ? { last: clock.last, state: clock.state, left: clock.left } : null,
    };
  });

/** What stands before a step and is not there, or is no longer valid. */
export type Lack = {
  /** The step before which it is needed; null for the last of all. */
  readonly before: StepKind | null;
  readonly items: readonly Item[];
};

/** What is missing, by the step that needs it: papers, steps that another demands, and papers that have expired. */
export function lacking(items: readonly Item[]): Lack[] {
  const missing = items.filter(
    ({ kind, doneOn, forms, expiry }) =>
      expiry?.state === "overdue" || (doneOn === null && (forms.length > 0 || isDemanded(kind))),
  );
  return [...new Set(missing.map(({ neededBy: by }) => by))].map((before) => ({
    before,
    items: missing.filter(({ neededBy: by }) => by === before),
  }));
}

/** What is valid for a time, the one that expires first at the top. */
export const lasting = (items: readonly Item[]): { readonly kind: StepKind; readonly last: Day }[] =>
  items
    .flatMap(({ kind, expiry }) => (expiry && expiry.state !== "overdue" ? [{ kind, last: expiry.last }] : []))
    .sort((one, other) => (one.last < other.last ? -1 : 1));
