import { type Actor, actors, type Seat, type StepKind, stepsFor } from "./candidate-step";
import { type Clock, type ClockFacts, type ClockName, clockOf } from "./clock";
import type { Day } from "./day";
import { type Dossier, passed } from "./dossier";
import { type Form, regulationOn } from "./regulation";

/** One line of a dossier's checklist. */
export type Item = {
  readonly kind: StepKind;
  readonly actor: Actor;
  readonly doneOn: Day | null;
  /** The regulation that judged the act, or that would today. */
  readonly regulation: string | null;
  readonly forms: readonly Form[];
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
export const checklistOf = (dossier: Dossier, line: readonly Seat[], facts: ClockFacts): Item[] =>
  stepsFor(line).map((kind) => {
    const doneOn = passed(dossier, kind)?.on ?? null;
    const regulation = regulationOn(facts.regulations, doneOn ?? facts.today);
    const name = expiring[kind];
    const clock = name && clockOf(name, dossier, facts);
    return {
      kind,
      actor: actors[kind],
      doneOn,
      regulation: regulation?.code ?? null,
      forms: regulation?.forms.filter(({ step }) => step === kind) ?? [],
      expiry: clock && clock.state !== "done" ? { last: clock.last, state: clock.state, left: clock.left } : null,
    };
  });
