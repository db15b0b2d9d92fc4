import type { Day } from "../day";
import { type Clock, type ClockFacts, type ClockName, clockNames, clocksOf } from "./clock";
import type { Dossier } from "./dossier";
import type { KeptTask } from "./kept-following";

/** What runs before the ceremony; what runs after it belongs to the member. */
const before: readonly ClockName[] = clockNames.slice(0, clockNames.indexOf("PROBATION"));

/** The clocks of a candidate that have not been stopped, the one that ends first at the top. */
export const runningClocks = (dossier: Dossier, facts: ClockFacts): Clock[] =>
  clocksOf(dossier, facts)
    .filter(({ name, state }) => before.includes(name) && state !== "done")
    .sort((one, other) => (one.last < other.last ? -1 : one.last > other.last ? 1 : 0));

/** Of running clocks the one that ends first, passed or not: a remark, which is custom, hides none that a regulation sets. */
export const mostUrgent = (clocks: readonly Clock[]): Clock | undefined =>
  clocks.find(({ name }) => name !== "REMARK") ?? clocks[0];

/** When the clock or the task that ends first does. */
export function dueOf(clock: Clock | undefined, task: Pick<KeptTask, "dueOn"> | undefined): Day | undefined {
  if (clock && task) return task.dueOn < clock.last ? task.dueOn : clock.last;
  return clock?.last ?? task?.dueOn;
}
