import { z } from "zod";
import { type Day, RequiredDay } from "../day";
import { Choice, Optional, Required, Text, Ticked, YesNo } from "../input";
import { existedDuring } from "../ledger/admission";
import { isCell, type Organization } from "../organization";
import { PersonName } from "../persons/person-name";
import { schoolings } from "../persons/schooling";
import { noneOf, type Result } from "../result";

/** Where candidates come from (DOMAIN §4); a pick-list. */
export const sourceForces = [
  "MILITIA",
  "RESERVIST",
  "POLICE_ASSISTANT",
  "TEACHER",
  "HEALTH_WORKER",
  "FRONT_CADRE",
  "YOUTH",
  "OTHER",
] as const;
export type SourceForce = (typeof sourceForces)[number];

/** Who draws the cell's attention to somebody. */
export const introducingBodies = [
  "CELL",
  "FRONT",
  "YOUTH_UNION",
  "WOMEN",
  "FARMERS",
  "VETERANS",
  "TRADE_UNION",
] as const;
export type IntroducingBody = (typeof introducingBodies)[number];

/** Whether it is one whose resolution introduces into the Party in the place of a member. */
export const isUnion = (by: IntroducingBody | null): boolean => by === "YOUTH_UNION" || by === "TRADE_UNION";

/** Somebody outstanding whom a cell has noticed. */
export const CandidateInput = z.object({
  organization: Text(100, "input.unchosen"),
  fullName: PersonName,
  bornOn: RequiredDay,
  woman: YesNo,
  local: YesNo,
  /** The code of the hamlet where the person lives. */
  hamlet: Optional(Text(100)),
  schooling: Required(z.enum(schoolings, "input.required")),
  isElder: Ticked,
  sourceForce: Choice(sourceForces),
  introducedBy: Choice(introducingBodies),
  /** The day on which the cell noticed. */
  on: RequiredDay,
  reason: Optional(Text(500)),
  /** Somebody known already, taken instead of being entered a second time. */
  person: Optional(z.uuid("input.invalid")),
  /** Said to be another person than those of the same name. */
  confirmed: Ticked,
  key: Text(100),
});
export type CandidateInput = z.infer<typeof CandidateInput>;

/** A cell notices somebody: whether it can have. */
export function notice(
  { bornOn, on }: Pick<CandidateInput, "bornOn" | "on">,
  organization: Pick<Organization, "kind" | "foundedOn" | "closedOn">,
  today: Day,
): Result<null> {
  return noneOf([
    !isCell(organization.kind) && { code: "admission.namedNeedsCell", field: "organization" },
    on > today && { code: "date.future", field: "on" },
    bornOn >= on && { code: "candidate.bornLater", field: "bornOn" },
    existedDuring(organization, { from: on, to: on }, "on"),
  ]);
}
