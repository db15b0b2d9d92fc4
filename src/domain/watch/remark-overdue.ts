import { isCell } from "../organization";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** Candidates of a cell of whom no remark was written in time. */
export const remarkOverdue: PlaceRule<"kind" | "help", never> = {
  subject: "ORGANIZATION",
  levels: [1],
  needs: ["kind", "help"],
  thresholds: {},
  answer({ kind, help }) {
    if (!isCell(kind) || !help) return unknown;
    const count = help.remarksOverdue;
    return count > 0 && help.overdueSince !== null ? found(1, help.overdueSince, { count }) : clear({ count });
  },
};
