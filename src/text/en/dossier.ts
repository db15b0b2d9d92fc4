import type { SameWords } from "../same-words";
import type { dossier as vi } from "../vi/dossier";

export const dossier = {
  liftedBecause: "{what}; because: {reason}",
  liftedAlone: "{what}",
  lifted: {
    enteredLate: "entered {days, number} days late",
    outOfOrder: "out of order with: {step}",
    missingBefore: "before this was recorded: {step}",
    late: "after its time, {day}, by {source}",
  },
  liftedKind: {
    enteredLate: "entered late",
    outOfOrder: "out of order",
    missingBefore: "a step before it missing",
    late: "after its time",
  },
  columnLifted: "Entered late or out of order",
  missingHeading: "Papers still missing",
  missingNone: "All papers up to the ceremony are there.",
  missingBefore: "Needed before: {step}",
  missingLast: "By the end of the way",
  missingExpired: "no longer valid since {day}, to be made anew",
  lastingHeading: "Still valid",
  fromRegister: "Choose from the register",
  typedHint: "Only while the cell's register lacks members: type the name here, with both days below.",
  typedName: "{name} (typed, not in the register)",
  leftSince: "left the register {day}",
  registeredToday: "The register of today has {officials, number} official members.",
  countedOn: "The count of {day} is {officials, number}.",
  byUnionToo: "a union introduces too",
} as const satisfies SameWords<typeof vi>;
