import { isCell } from "../organization";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** A cell that has kept dossiers and has nobody on the way any more. */
export const noCandidate: PlaceRule<"kind" | "dossiers", never> = {
  subject: "ORGANIZATION",
  levels: [2],
  needs: ["kind", "dossiers"],
  thresholds: {},
  answer({ kind, dossiers }) {
    if (!isCell(kind) || !dossiers) return unknown;
    if (dossiers.open > 0 || dossiers.lastClosedOn === null) return clear({ open: dossiers.open });
    return found(2, dossiers.lastClosedOn, { last: dossiers.lastClosedOn });
  },
};
