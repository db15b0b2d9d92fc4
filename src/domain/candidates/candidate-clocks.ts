import { type Day, daysBetween } from "../day";
import { type Clock, type ClockFacts, type ClockName, clockNames, clocksOf } from "./clock";
import type { Dossier } from "./dossier";
import type { KeptTask } from "./kept-following";
import { customSoonDays } from "./remark-due";

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

/** What a candidate is waited for with: a clock, or a task. */
export type Due =
  | { readonly on: Day; readonly clock: Clock; readonly task?: never }
  | { readonly on: Day; readonly task: KeptTask; readonly clock?: never };

/** The clock of a regulation that ends first, the remark and the task, the nearest at the top; on one day the graver. */
export function duesOf(clocks: readonly Clock[], task: KeptTask | undefined): Due[] {
  const found = [clocks.find(({ name }) => name !== "REMARK"), clocks.find(({ name }) => name === "REMARK")];
  const dues: Due[] = found.flatMap((clock) => (clock ? [{ on: clock.last, clock }] : []));
  return [...dues, ...(task ? [{ on: task.dueOn, task }] : [])].sort((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
  );
}

/** Whether it asks for attention: a clock by the time it is given, a task in its last days. */
const isPressing = ({ clock, on }: Due, today: Day) =>
  clock ? clock.state !== "running" : daysBetween(today, on) <= customSoonDays;

/** What a list says of somebody: the nearest, and what else asks for attention. */
export const toldOf = (dues: readonly Due[], today: Day) =>
  dues.filter((due, index) => index === 0 || isPressing(due, today));
