import { addMonths } from "../calendar-months";
import type { Day } from "../day";
import { type Regulation, regulationOn } from "../regulations/regulation";
import { noneOf, type Result } from "../result";

/**
 * The end of month 12 after the ceremony, by the regulation of the ceremony's day: the day from which somebody
 * recognised is an official member, however late the cell met or the superior decided (29-QĐ/TW and successors, 4.2).
 */
export function probationEnd(ceremonyOn: Day, regulations: readonly Regulation[]): Day | undefined {
  const months = regulationOn(regulations, ceremonyOn)?.values.probation.value;
  return months === undefined ? undefined : addMonths(ceremonyOn, months);
}

/** Where somebody is on the way: on probation until a day, over it without recognition, official, or struck off. */
export type Standing =
  | { readonly kind: "PROBATIONARY"; readonly until: Day }
  | { readonly kind: "AWAITING_RECOGNITION"; readonly since: Day }
  | { readonly kind: "OFFICIAL"; readonly since: Day }
  | { readonly kind: "STRUCK_OFF"; readonly on: Day };

export type ProbationFacts = {
  readonly ceremonyOn: Day;
  /** The end of probation. */
  readonly endsOn: Day;
  readonly recognisedOn: Day | null;
  readonly struckOffOn: Day | null;
};

/** How somebody admitted stands on a day. Recognition works back to the end of month 12, not before the day it is known. */
export function standingOn({ endsOn, recognisedOn, struckOffOn }: ProbationFacts, on: Day): Standing {
  if (struckOffOn !== null && struckOffOn <= on) return { kind: "STRUCK_OFF", on: struckOffOn };
  if (recognisedOn !== null && endsOn <= on) return { kind: "OFFICIAL", since: endsOn };
  return endsOn <= on ? { kind: "AWAITING_RECOGNITION", since: endsOn } : { kind: "PROBATIONARY", until: endsOn };
}

/** Striking somebody off during probation: from the ceremony on, and never once recognised. */
export function strikeOff(
  { ceremonyOn, recognisedOn, struckOffOn }: ProbationFacts,
  on: Day,
  today: Day,
): Result<null> {
  return noneOf([
    on > today && { code: "date.future", field: "on" },
    on < ceremonyOn && { code: "probation.notBegun", field: "on", values: { day: ceremonyOn } },
    recognisedOn !== null && { code: "probation.alreadyOfficial", values: { day: recognisedOn } },
    struckOffOn !== null && { code: "probation.struckOff", values: { day: struckOffOn } },
  ]);
}
