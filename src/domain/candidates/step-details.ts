import { z } from "zod";
import { Day, RequiredDay } from "../day";
import { Choice, Optional, Text, Ticked, Whole } from "../input";
import { PersonName } from "../persons/person-name";
import type { StepKind } from "./step";

const Votes = Whole(10_000);

/** What steps ask for besides their day; each kind keeps only its own. */
export const StepDetails = z.object({
  /** Of the resolution, the decision or the certificate. */
  number: Optional(Text(100)),
  /** Official members of the cell, present or not, and how many were in favour. */
  officials: Optional(Votes),
  inFavour: Optional(Votes),
  /** The member who helps, and why one who has been there for a short time only. */
  helper: Optional(z.uuid("input.invalid")),
  explanation: Optional(Text(500)),
  /**
   * Who introduces: since when official, since when together with the candidate. With a member the name and both days are
   * the register's; without one they were typed.
   */
  firstMember: Optional(z.uuid("input.invalid")),
  secondMember: Optional(z.uuid("input.invalid")),
  first: Optional(PersonName),
  firstSince: Optional(Day),
  firstTogether: Optional(Day),
  second: Optional(PersonName),
  secondSince: Optional(Day),
  secondTogether: Optional(Day),
  byUnion: Ticked,
  /** Written consent of the province to somebody above the age. */
  ageConsent: Ticked,
  /** The superior granted more time for the decision. */
  extended: Ticked,
  /** The superior consented to a ceremony after its time. */
  consent: Ticked,
});
export type StepDetails = z.infer<typeof StepDetails>;
export type DetailName = keyof StepDetails;

/** When a step was taken and how it went: a candidate's as well as that of a member on probation. */
export const stepTaken = {
  on: RequiredDay,
  /** "no" where a class was not passed or a vote not carried. */
  passed: Choice(["yes", "no"]),
  reason: Optional(Text(500)),
};

/** Which step was entered by mistake; the reason is part of the record. */
export const stepMistaken = { step: z.uuid("input.invalid"), reason: Text(500), key: Text(100) };

/** What each kind asks for, in the order of the form. */
const asked: Partial<Record<StepKind, readonly DetailName[]>> = {
  LISTED: ["number"],
  HELPER: ["helper", "explanation"],
  AWARENESS: ["number"],
  INTRODUCTIONS: [
    ...(["firstMember", "first", "firstSince", "firstTogether"] as const),
    ...(["secondMember", "second", "secondSince", "secondTogether"] as const),
    "byUnion",
  ],
  CELL_RESOLUTION: ["number", "officials", "inFavour", "ageConsent"],
  APPRAISAL: ["number"],
  COMMITTEE_RESOLUTION: ["number"],
  DECISION: ["number", "extended"],
  CEREMONY: ["consent"],
  NEW_MEMBER_CLASS: ["number"],
  PROPOSAL: ["number", "officials", "inFavour"],
};

export const detailsOf = (kind: StepKind): readonly DetailName[] => asked[kind] ?? [];

/** The details that belong to the kind; a blank or unticked one is left out. */
export function keptDetails(kind: StepKind, details: Partial<StepDetails>): Partial<StepDetails> {
  const own = detailsOf(kind).filter((name) => details[name] !== undefined && details[name] !== false);
  return Object.fromEntries(own.map((name) => [name, details[name]]));
}

/** Kinds of steps that may end without success: a class not passed, a vote not carried, a verification left open. */
const failing: readonly StepKind[] = [
  "AWARENESS",
  "VERIFICATION",
  "CELL_RESOLUTION",
  "APPRAISAL",
  "COMMITTEE_RESOLUTION",
  "DECISION",
  "NEW_MEMBER_CLASS",
  "PROPOSAL",
];
export const mayFail = (kind: StepKind) => failing.includes(kind);
