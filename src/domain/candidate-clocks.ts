import { type Clock, type ClockFacts, type ClockName, clocksOf } from "./clock";
import type { Dossier } from "./dossier";

/** What runs before the ceremony; what runs after it belongs to the member. */
const before: readonly ClockName[] = [
  "CERTIFICATE",
  "APPLICATION",
  "CV",
  "INTRODUCTIONS",
  "OPINIONS",
  "DECISION",
  "CEREMONY",
];

/** The clocks of a candidate that have not been stopped, the one that ends first at the top. */
export const runningClocks = (dossier: Dossier, facts: ClockFacts): Clock[] =>
  clocksOf(dossier, facts)
    .filter(({ name, state }) => before.includes(name) && state !== "done")
    .sort((one, other) => (one.last < other.last ? -1 : one.last > other.last ? 1 : 0));

/** The clock that ends first, passed or not. */
export const mostUrgent = (dossier: Dossier, facts: ClockFacts): Clock | undefined => runningClocks(dossier, facts)[0];
