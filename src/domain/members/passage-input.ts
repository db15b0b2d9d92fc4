import { z } from "zod";
import { StepDetails } from "../candidates/step-details";
import { RequiredDay } from "../day";
import { Choice, Optional, Text } from "../input";

/** What is entered between the ceremony and recognition (DOMAIN §4, 13 and 14). */
export const passageKinds = ["NEW_MEMBER_CLASS", "PROPOSAL"] as const;

export const PassageInput = StepDetails.pick({ number: true, officials: true, inFavour: true }).extend({
  member: z.uuid("input.invalid"),
  kind: z.enum(passageKinds, "input.required"),
  on: RequiredDay,
  /** "no" where the class was not passed or the vote not carried. */
  passed: Choice(["yes", "no"]),
  reason: Optional(Text(500)),
  key: Text(100),
});
export type PassageInput = z.infer<typeof PassageInput>;

/** Takes back a step that was entered by mistake. */
export const PassageWithdrawal = z.object({
  member: z.uuid("input.invalid"),
  step: z.uuid("input.invalid"),
  reason: Text(500),
  key: Text(100),
});
export type PassageWithdrawal = z.infer<typeof PassageWithdrawal>;
