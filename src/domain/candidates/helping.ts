import { addMonths } from "../calendar-months";
import { type Day, dayBefore } from "../day";
import { type Finding, found, foundBy } from "../finding";
import type { Regulation } from "../regulations/regulation";
import { type HelperGone, type HelperSpan, helpsOn } from "./helper-span";
import { type Backer, isOfficialOn } from "./introduction";
import type { Stage } from "./stage";
import type { Seat } from "./step";

/** A member about to help, as the register has them on the day of the assignment. */
export type Helping = Backer & {
  readonly memberId: string;
  /** In the candidate's grassroots organization without a break since; null: not in it on the day. */
  readonly togetherSince: Day | null;
  /** Why somebody who has been there for a shorter time than asked. */
  readonly explanation?: string | undefined;
};

/** Helpers at one time, at most. */
const mostHelpers = 2;

/**
 * A helper is an official member on the day, in the same grassroots organization long enough or explained in words; not
 * twice at one time, and not as a third. Whoever ends on the day makes room.
 */
export function checkHelper(
  helping: Helping,
  on: Day,
  helpers: readonly HelperSpan[],
  regulation: Regulation,
): Finding[] {
  const beside = helpers.filter(
    ({ until, goneOn }) => (until === null || until > on) && (goneOn === null || goneOn > on),
  );
  const { togetherSince, explanation, memberId } = helping;
  const field = "helper";
  const isShort =
    togetherSince !== null && addMonths(togetherSince, regulation.values.introducerMonths.value) > on && !explanation;
  const findings: (Finding | false)[] = [
    !isOfficialOn(helping, on) && found("refused", "helper.notOfficial", { field }),
    togetherSince === null && found("refused", "helper.elsewhere", { field }),
    isShort && foundBy(regulation, "introducerMonths", "refused", "helper.tooShort", { field: "explanation" }),
    beside.some((one) => one.memberId === memberId)
      ? found("refused", "helper.already", { field })
      : beside.length >= mostHelpers && found("refused", "helper.twoAlready", { field, values: { most: mostHelpers } }),
  ];
  return findings.filter((finding) => finding !== false);
}

/** NONE: nobody is needed before the list; MISSING: nobody helps; MOVED, LEFT: whoever was assigned is gone. */
export type HelperNeed = "NONE" | "HELPED" | "MISSING" | HelperGone;

/** Whether a candidate who is on the list has somebody who helps. */
export function helperNeed(stage: Stage, helpers: readonly HelperSpan[], on: Day): HelperNeed {
  if (helpers.some((one) => helpsOn(one, on))) return "HELPED";
  if (stage === "OUTSTANDING") return "NONE";
  const open = helpers.filter(({ from, until }) => from <= on && (until === null || on <= until));
  return open.findLast(({ gone }) => gone !== null)?.gone ?? "MISSING";
}

/** The grassroots organization of a cell, by its place on the day (the cell first): a committee above it, else itself. */
export const grassrootsOf = <Some extends Seat>(line: readonly Some[]): Some | undefined =>
  (line[0]?.kind === "GRASSROOTS_CELL" ? undefined : line.find(({ kind }) => kind === "GRASSROOTS_COMMITTEE")) ??
  line[0];

type Stay = { readonly from: Day; readonly until: Day | null };

/** The first day of the unbroken time that holds the day, of stays in one organization; null where none does. */
export function unbrokenSince(stays: readonly Stay[], on: Day): Day | null {
  const held = stays.find(({ from, until }) => from <= on && (until === null || on <= until));
  if (!held) return null;
  const before = stays.find(({ until }) => until !== null && until === dayBefore(held.from));
  return before ? unbrokenSince(stays, before.from) : held.from;
}
