import { isCell } from "../organization";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** Candidates of a cell whom nobody helps: no helper was assigned, or the helper moved away or is gone. */
export const helperMissing: PlaceRule<"kind" | "help", never> = {
  subject: "ORGANIZATION",
  levels: [1],
  needs: ["kind", "help"],
  thresholds: {},
  answer({ kind, help }) {
    if (!isCell(kind) || !help) return unknown;
    const count = help.unhelped;
    return count > 0 && help.unhelpedSince !== null ? found(1, help.unhelpedSince, { count }) : clear({ count });
  },
};
