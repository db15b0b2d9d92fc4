import { addMonths } from "../calendar-months";
import { isCell } from "../organization";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** A cell that keeps dossiers and has noticed nobody new for some months. */
export const nobodyIntroduced: PlaceRule<"kind" | "dossiers", "months"> = {
  subject: "ORGANIZATION",
  levels: [1],
  needs: ["kind", "dossiers"],
  thresholds: { months: { value: 12, least: 1, most: 120, unit: "months", stricter: "less" } },
  answer({ kind, dossiers }, { months }, today) {
    if (!isCell(kind) || !dossiers) return unknown;
    const since = addMonths(dossiers.lastOpenedOn, months);
    const values = { last: dossiers.lastOpenedOn };
    return since > today ? clear(values) : found(1, since, { ...values, months });
  },
};
