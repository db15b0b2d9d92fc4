import { z } from "zod";
import { Day, RequiredDay } from "../day";
import { Optional, Text, Ticked } from "../input";
import { isCell, type Organization } from "../organization";
import type { Problem } from "../problem";
import { no, noneOf, type Result, yes } from "../result";
import { checkDays, checkOpen, type MemberFacts } from "./membership";

const member = z.uuid("input.invalid");
const decisionNo = Optional(Text(100));

export const TransferInput = z.object({
  member,
  /** The code of the cell that takes the member in. */
  to: Text(100),
  on: RequiredDay,
  decisionNo,
});
export type TransferInput = z.infer<typeof TransferInput>;

type Check = Problem | false;

/** A member goes on in another cell from the day on. */
export function transfer(
  { on }: TransferInput,
  held: MemberFacts,
  from: { readonly id: number },
  to: Organization,
  today: Day,
) {
  return noneOf([
    ...checkPresent(held, on),
    ...checkDays({ on }, today),
    to.id === from.id && { code: "transfer.sameCell", field: "to" },
    !isCell(to.kind) && { code: "transfer.needsCell", field: "to" },
    on < to.foundedOn && { code: "date.beforeFounding", field: "on", values: { day: to.foundedOn } },
    ...checkOpen(to, on, "on"),
  ]);
}

export const departureKinds = ["DEATH", "RESIGNATION", "STRUCK_OFF", "EXPELLED", "MOVED_AWAY"] as const;
export type DepartureKind = (typeof departureKinds)[number];

export const DepartureInput = z.object({
  member,
  kind: z.enum(departureKinds, "input.required"),
  /** From the day on no member any more. */
  on: RequiredDay,
  decisionNo,
  reason: Optional(Text(300)),
});
export type DepartureInput = z.infer<typeof DepartureInput>;

/** Somebody is a member here no longer, during probation or after it; what was decided by others names its decision. */
export function depart({ kind, on, decisionNo: number }: DepartureInput, held: MemberFacts, today: Day): Result<null> {
  const isDecided = kind !== "DEATH" && kind !== "MOVED_AWAY";
  return noneOf([
    ...checkPresent(held, on),
    ...checkDays({ on }, today),
    isDecided && number === undefined && { code: "input.required", field: "decisionNo" },
  ]);
}

export const RecognitionInput = z.object({
  member,
  /** The cell's resolution. */
  proposedOn: Optional(Day),
  decidedOn: RequiredDay,
  decisionNo: Text(100),
  /** The superior granted more time for the decision. */
  extended: Ticked,
  /** Why it came late, or without a step before it. */
  reason: Optional(Text(500)),
});
export type RecognitionInput = z.infer<typeof RecognitionInput>;

/** The day from which an official member: the end of month 12 after the ceremony, however late it was decided. */
export function recognise(
  { proposedOn, decidedOn }: RecognitionInput,
  { status, joinedOn, officialOn }: MemberFacts,
  endsOn: Day | undefined,
  today: Day,
): Result<Day> {
  if (status === "OFFICIAL") return no("probation.alreadyOfficial", { values: { day: officialOn ?? joinedOn ?? "" } });
  if (status !== "PROBATIONARY") return no("member.notPresent");
  if (joinedOn === null || endsOn === undefined) return no("member.joinedUnknown");
  const checked = noneOf([
    ...checkDays({ proposedOn, decidedOn }, today),
    decidedOn < endsOn && { code: "member.officialTooEarly", field: "decidedOn", values: { day: endsOn } },
    proposedOn !== undefined && decidedOn < proposedOn && { code: "recognition.beforeProposal", field: "decidedOn" },
  ]);
  return checked.ok ? yes(endsOn) : checked;
}

const checkPresent = ({ status, since }: MemberFacts, on: Day): Check[] => [
  status !== "PROBATIONARY" && status !== "OFFICIAL" && { code: "member.notPresent" },
  since !== null && on < since && { code: "member.beforeStay", field: "on", values: { day: since } },
];
