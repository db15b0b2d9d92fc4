import { dayNumber, dayNumbered } from "../day";
import { assignmentDueOn } from "../quotas/assignment-due";
import { clear, found, type PlaceRule, unknown } from "./rule";

/**
 * The running year is not assigned after 31 January though it is due to be: it was for the year before, or its superior
 * has begun to assign. What the organization promises by itself stands for no assignment. Where nobody has recorded
 * quotas of any year, nothing is missed.
 */
export const quotaUnassigned: PlaceRule<"foundedOn" | "assignment", never> = {
  subject: "ORGANIZATION",
  levels: [1],
  needs: ["foundedOn", "assignment"],
  thresholds: {},
  answer({ foundedOn, assignment: { year, isAssigned, wasAssignedLastYear, hasSuperiorBegun } }, _, today) {
    const due = assignmentDueOn(year);
    if (isAssigned) return clear({ year: String(year) });
    const isOwed = (wasAssignedLastYear || hasSuperiorBegun) && foundedOn <= due;
    return isOwed && today > due ? found(1, dayNumbered(dayNumber(due) + 1), { year: String(year), due }) : unknown;
  },
};
