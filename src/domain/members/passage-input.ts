import { z } from "zod";
import { StepDetails, stepMistaken, stepTaken } from "../candidates/step-details";
import { Text } from "../input";

/** What is entered between the ceremony and recognition (DOMAIN §4, 13 and 14). */
export const passageKinds = ["NEW_MEMBER_CLASS", "PROPOSAL"] as const;

export const PassageInput = StepDetails.pick({ number: true, officials: true, inFavour: true }).extend({
  member: z.uuid("input.invalid"),
  kind: z.enum(passageKinds, "input.required"),
  ...stepTaken,
  key: Text(100),
});
export type PassageInput = z.infer<typeof PassageInput>;

/** Takes back a step that was entered by mistake. */
export const PassageWithdrawal = z.object({ member: z.uuid("input.invalid"), ...stepMistaken });
export type PassageWithdrawal = z.infer<typeof PassageWithdrawal>;
