import { z } from "zod";
import { Day } from "../day";
import { Optional, Text, Whole } from "../input";
import type { Organization } from "../organization";
import { noneOf, type Result } from "../result";

const most = 10_000_000;

/** Members counted on a day; how many are official and probationary, where that is known. */
export const HeadcountInput = z.object({
  organization: Text(100),
  on: Day,
  total: Whole(most),
  official: Optional(Whole(most)),
  probationary: Optional(Whole(most)),
});
export type HeadcountInput = z.infer<typeof HeadcountInput>;

/** Whether the members can have been counted so. */
export function countMembers(
  { on, total, official = 0, probationary = 0 }: HeadcountInput,
  { foundedOn, closedOn }: Pick<Organization, "foundedOn" | "closedOn">,
  today: Day,
): Result<null> {
  const parts = official + probationary;
  return noneOf([
    on > today && { code: "date.future", field: "on" },
    on < foundedOn && { code: "date.beforeFounding", field: "on", values: { day: foundedOn } },
    closedOn !== null && on > closedOn && { code: "date.afterClosing", field: "on", values: { day: closedOn } },
    parts > total && { code: "headcount.partsAboveTotal", field: "total", values: { parts, total } },
  ]);
}

/** From which day a register holds everybody; blank: it does not. */
export const CompletenessInput = z.object({
  organization: Text(100),
  from: Optional(Day),
});

/** Whether a register can be complete from the day on. */
export const completeFrom = (
  from: Day | undefined,
  { foundedOn }: Pick<Organization, "foundedOn">,
  today: Day,
): Result<null> =>
  noneOf([
    from !== undefined && from > today && { code: "date.future", field: "from" },
    from !== undefined &&
      from < foundedOn && { code: "date.beforeFounding", field: "from", values: { day: foundedOn } },
  ]);
