import "server-only";
import { forgetDue } from "@/data/persons/forgetting";
import { runOn } from "@/data/watch/run";
import type { Day } from "@/domain/day";
import { operator } from "./operator";
import { calendarDay } from "./today";

/**
 * What the served product does by itself once a day, also where it was off at night: hence by no hour of a schedule. Each
 * piece may run in several processes at once and does no harm.
 */
const work: readonly (() => Promise<unknown>)[] = [
  async () => forgetDue(await operator("person.anonymise")),
  async () => runOn(await operator("watch.run")),
];

const minute = 60_000;
const hour = 60 * minute;

/** Looks every hour whether a new day has come; a day's work that failed is tried again in an hour. */
export function workDaily() {
  let doneOn: Day | undefined;
  const look = async () => {
    const day = calendarDay();
    if (day === doneOn) return;
    const results = await Promise.allSettled(work.map((run) => run()));
    const failed = results.filter((one) => one.status === "rejected");
    for (const { reason } of failed) console.error("daily work:", reason);
    if (failed.length === 0) doneOn = day;
  };
  // Not while the first visitors come; and nothing is kept running for it.
  setTimeout(look, minute).unref();
  setInterval(look, hour).unref();
}
