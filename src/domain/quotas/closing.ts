import { z } from "zod";
import { Day } from "../day";
import { Optional, Text } from "../input";
import { no, noneOf, type Result } from "../result";
import type { Quota } from "./quota";

/** What is asked when a quota ends: the decision in force that ends, and by which document from which day. */
export const ClosingQuotaInput = z.object({
  organization: Text(100),
  quota: z.coerce.number("input.unchosen").int("input.unchosen").min(1, "input.unchosen"),
  decisionNo: Text(100),
  decidedOn: Optional(Day),
  key: Text(100),
});
export type ClosingQuotaInput = z.infer<typeof ClosingQuotaInput>;

type Held = Pick<Quota, "id" | "closes" | "decidedOn">;

/** Whether the quota can end on that day: it must still be in force, since no earlier day. */
export function closing(
  { quota, decidedOn }: Pick<ClosingQuotaInput, "quota" | "decidedOn">,
  inForce: Held | undefined,
  today: Day,
): Result<null> {
  if (!inForce || inForce.closes || inForce.id !== quota) return no("quota.notInForce", { field: "quota" });
  const on = decidedOn ?? today;
  return noneOf([
    on > today && { code: "quota.decidedInFuture", field: "decidedOn" },
    on < inForce.decidedOn && { code: "quota.closedBefore", field: "decidedOn", values: { day: inForce.decidedOn } },
  ]);
}
