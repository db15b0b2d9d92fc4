import type { Day } from "../day";
import { inForce, type Quota, type QuotaBasis } from "./quota";
import { heldBy, type ReadBy } from "./reading";

/** One quota in the course of its period: what it asked for, one revision after another, and which of them holds. */
export type QuotaCourse = {
  readonly basis: QuotaBasis;
  /** The oldest first; more than one only where it was changed midway. A closing revision is the last word of its time. */
  readonly changes: readonly Quota[];
  /** The change in force on the day read by; it may be one that closes. Nothing before the first of them. */
  readonly held: Quota | undefined;
};

/**
 * The quotas of one period and one organization, each with its changes since the period began: the revision in force on
 * the first day, then each that asked for something else. One closed before that is shown with what it closed.
 */
export function quotaCourses(
  revisions: readonly Quota[],
  order: readonly QuotaBasis[],
  { start, ...by }: { readonly start: Day } & ReadBy,
): QuotaCourse[] {
  return order.flatMap((basis) => {
    const own = revisions.filter((one) => one.basis === basis);
    const changes = changesSince(own, start);
    return changes.length === 0 ? [] : [{ basis, changes, held: heldBy(changes, by) }];
  });
}

function changesSince(revisions: readonly Quota[], start: Day): Quota[] {
  const before = inForce(revisions, start);
  const days = [...new Set(revisions.map(({ decidedOn }) => decidedOn))].filter((on) => on > start).sort();
  const held = [before, ...days.map((on) => inForce(revisions, on))].filter((one) => one !== undefined);
  const changes = held.filter((one, index) => !asksTheSame(one, held[index - 1]));
  return before?.closes ? [...closedBy(revisions, before), ...changes] : changes;
}

/** What a closing revision closed. */
function closedBy(revisions: readonly Quota[], closing: Quota): Quota[] {
  const closed = inForce(
    revisions.filter(({ closes }) => !closes),
    closing.decidedOn,
  );
  return closed ? [closed] : [];
}

const asksTheSame = (one: Quota, before: Quota | undefined) =>
  before !== undefined &&
  one.closes === before.closes &&
  (one.closes || (one.required === before.required && one.max === before.max));
