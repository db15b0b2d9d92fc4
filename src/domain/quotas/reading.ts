import type { Day } from "../day";
import { asOf } from "../figures/pace";
import type { Months } from "../month";
import { inForce, type Quota } from "./quota";

/** By what day's decisions a quota is read: any day that was asked for, else the end of its period as it is known today. */
export type ReadBy = { readonly on: Day } | { readonly end: Day; readonly today: Day };

/** Where no day was asked for: the last day that a figure of the period speaks for. */
export const readBy = (period: Months, today: Day, on?: Day | null): ReadBy =>
  on ? { on } : { end: asOf(period, today), today };

/**
 * Of all revisions of one quota, the one a period is read against; it may be one that closes. Where nothing had been
 * decided by the period's end, the first decided later, unless that has been closed since.
 */
export function heldBy<Revision extends Pick<Quota, "decidedOn" | "revision" | "closes">>(
  revisions: readonly Revision[],
  by: ReadBy,
): Revision | undefined {
  if ("on" in by) return inForce(revisions, by.on);
  const known = revisions.filter(({ decidedOn }) => decidedOn <= by.today);
  const [first] = known.map(({ decidedOn }) => decidedOn).sort();
  const held = inForce(known, by.end);
  return held || !first || inForce(known, by.today)?.closes ? held : inForce(known, first);
}
