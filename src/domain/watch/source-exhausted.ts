import { isCell } from "../organization";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** A cell that says it has nobody left to admit, which its superior has not accepted yet. */
export const sourceExhausted: PlaceRule<"kind" | "source", never> = {
  subject: "ORGANIZATION",
  levels: [1, 2],
  needs: ["kind", "source"],
  thresholds: {},
  answer({ kind, source }) {
    if (!isCell(kind) || !source) return unknown;
    const values = { year: String(source.year) };
    if (source.result === "HAS_SOURCE" || source.isAccepted === true) return clear(values);
    // Sent back: the cell is to look again.
    return found(source.isAccepted === false ? 2 : 1, source.on, values);
  },
};
