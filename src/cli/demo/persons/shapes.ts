import type { StepKind } from "@/domain/candidates/step";

/** The shapes of the invented persons: who they are, and what happened to them on which day. Nobody of them exists. */
type DemoPerson = {
  readonly key: string;
  readonly cell: string;
  readonly fullName: string;
  readonly woman: boolean;
  /** Born in the commune. */
  readonly local: boolean;
};

/** Somebody who was a member before the register began: official a year after joining, or still on probation. */
export type DemoMember = DemoPerson & {
  readonly birthYear: number;
  /** The slug of the ethnic group. */
  readonly group: string;
  readonly joinedOn: string;
  readonly isOnProbation?: true;
  /** Since when in the cell, where somebody was admitted elsewhere. */
  readonly since?: string;
  readonly moved?: { readonly to: string; readonly on: string };
  readonly left?: { readonly kind: "DEATH" | "MOVED_AWAY"; readonly on: string };
};

/** What the statistics of new members ask about somebody at the ceremony. */
type DemoFacts = {
  readonly minority: "yes" | "no";
  readonly youth: "yes" | "no";
  readonly occupation: "AGRICULTURE" | "HAMLET_STAFF" | "PUBLIC_SERVICE";
  readonly qualification?: "INTERMEDIATE" | "COLLEGE" | "UNIVERSITY";
  readonly politicalTheory?: "ELEMENTARY";
};

/** What is said of a step besides its day; members by their keys. */
type DemoSaid = {
  readonly number?: string;
  readonly officials?: string;
  readonly inFavour?: string;
  readonly helper?: string;
  /** Who introduces, with the Youth Union where it is one member alone. */
  readonly introducers?: readonly [first: string, second?: string];
  readonly facts?: DemoFacts;
};

export type DemoStep = readonly [kind: StepKind, on: string, said?: DemoSaid];

/** Five letters for the five headings of a remark: G good, S some, N none. */
export type DemoRemark = readonly [on: string, grades: string, conclusion: "CONTINUE" | "NOT_YET" | "PROPOSE"];

export type DemoTask = {
  readonly what: string;
  readonly on: string;
  readonly due: string;
  readonly ended?: { readonly on: string; readonly outcome: "DONE" | "PARTLY"; readonly words?: string };
};

export type DemoCandidate = DemoPerson & {
  readonly bornOn: string;
  readonly schooling: "LOWER_SECONDARY" | "UPPER_SECONDARY";
  readonly sourceForce: "MILITIA" | "RESERVIST" | "POLICE_ASSISTANT" | "TEACHER" | "FRONT_CADRE" | "YOUTH";
  readonly introducedBy: "CELL" | "FRONT" | "YOUTH_UNION" | "WOMEN" | "FARMERS" | "VETERANS" | "TRADE_UNION";
  readonly noticedOn: string;
  readonly steps: readonly DemoStep[];
  /** Remarked on every so many months; left out: as the regulation has it. */
  readonly remarkMonths?: "1" | "3";
  readonly remarks?: readonly DemoRemark[];
  readonly tasks?: readonly DemoTask[];
  readonly stopped?: { readonly on: string; readonly reason: string };
};

/** What a member admitted by a dossier went through since. */
export type DemoPassage = {
  readonly candidate: string;
  readonly steps: readonly (readonly [
    kind: "NEW_MEMBER_CLASS" | "PROPOSAL",
    on: string,
    said: { readonly number: string; readonly officials?: string; readonly inFavour?: string },
  ])[];
  readonly recognised?: { readonly on: string; readonly number: string };
};

export type DemoClass = {
  readonly key: string;
  readonly organization: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly sentOn: string;
  readonly documentNo: string;
  /** The candidates on its list, by key. */
  readonly seats: readonly string[];
  /** Who is not named there passed, with a certificate of the day. */
  readonly results?: { readonly on: string; readonly failed: readonly string[]; readonly absent: readonly string[] };
};
