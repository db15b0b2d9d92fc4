import type { OrganizationKind } from "../organization";
import { isCell } from "../organization";

/** The steps from outstanding person to official member, in their order (DOMAIN §4). */
export const stepKinds = [
  "NOTICED",
  "LISTED",
  "HELPER",
  "AWARENESS",
  "APPLICATION",
  "CV",
  "VERIFICATION",
  "INTRODUCTIONS",
  "OPINIONS",
  "CELL_RESOLUTION",
  "APPRAISAL",
  "COMMITTEE_RESOLUTION",
  "DECISION",
  "RECEIPT",
  "CEREMONY",
  "NEW_MEMBER_CLASS",
  "PROPOSAL",
  "RECOGNITION",
] as const;
export type StepKind = (typeof stepKinds)[number];

/** Who acts in a step; the organization or person that it is recorded of. */
export type Actor =
  | "CELL"
  | "CENTRE"
  | "CANDIDATE"
  | "COMMITTEE"
  | "INTRODUCERS"
  | "PARTIAL_COMMITTEE"
  | "GRASSROOTS_COMMITTEE"
  | "DECIDING_BODY";

export const actors: Readonly<Record<StepKind, Actor>> = {
  NOTICED: "CELL",
  LISTED: "CELL",
  HELPER: "CELL",
  AWARENESS: "CENTRE",
  APPLICATION: "CANDIDATE",
  CV: "CANDIDATE",
  VERIFICATION: "COMMITTEE",
  INTRODUCTIONS: "INTRODUCERS",
  OPINIONS: "CELL",
  CELL_RESOLUTION: "CELL",
  APPRAISAL: "PARTIAL_COMMITTEE",
  COMMITTEE_RESOLUTION: "GRASSROOTS_COMMITTEE",
  DECISION: "DECIDING_BODY",
  RECEIPT: "CELL",
  CEREMONY: "CELL",
  NEW_MEMBER_CLASS: "CENTRE",
  PROPOSAL: "CELL",
  RECOGNITION: "DECIDING_BODY",
};

/** An organization as it was on the day of an act; `mayDecide`: authorised to admit in its superior's place. */
export type Seat = { readonly kind: OrganizationKind; readonly mayDecide?: boolean };

/** The steps of a dossier where the cell and its superiors were `line` on the day, the cell first. */
export function stepsFor(line: readonly Seat[]): StepKind[] {
  const has = (kind: OrganizationKind) => line.some((seat) => seat.kind === kind);
  return stepKinds.filter((kind) => {
    if (kind === "APPRAISAL") return has("PARTIAL_COMMITTEE");
    // A grassroots cell proposes to the deciding body by itself; a committee that decides proposes to nobody.
    if (kind === "COMMITTEE_RESOLUTION")
      return (
        line[0]?.kind !== "GRASSROOTS_CELL" &&
        has("GRASSROOTS_COMMITTEE") &&
        decidingBody(line)?.kind !== "GRASSROOTS_COMMITTEE"
      );
    return true;
  });
}

/**
 * Who decides on admission and recognition: a grassroots committee so authorised, else the nearest committee above the
 * grassroots: the district until 30/06/2025, the commune since. It follows from the kinds on that day, not from depth.
 */
export const decidingBody = <Some extends Seat>(line: readonly Some[]): Some | undefined =>
  line.find(
    ({ kind, mayDecide }) =>
      !isCell(kind) && kind !== "PARTIAL_COMMITTEE" && (kind !== "GRASSROOTS_COMMITTEE" || mayDecide),
  );

/** Whether a step stands before another in the order of DOMAIN §4. */
export const comesBefore = (one: StepKind, other: StepKind) => stepKinds.indexOf(one) < stepKinds.indexOf(other);
