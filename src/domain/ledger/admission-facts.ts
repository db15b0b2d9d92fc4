import { z } from "zod";
import { Choice, YesNo } from "../input";
import { schoolings } from "../persons/schooling";

/** Occupations in the order of Biểu 2 (HD 11-HD/BTCTW 2021). */
const occupations = [
  "STATE_AGENCY",
  "PARTY_AND_MASS",
  "COMMUNE_STAFF",
  "HAMLET_STAFF",
  "PUBLIC_SERVICE",
  "NON_PUBLIC",
  "ENTERPRISE_MANAGER",
  "ENTERPRISE_CLERK",
  "ENTERPRISE_WORKER",
  "AGRICULTURE",
  "ARMED_FORCES",
  "STUDENT",
  "PUPIL",
  "RETIRED",
  "OTHER",
] as const;

/** Professional qualifications, the lowest first. */
const qualifications = ["ELEMENTARY", "INTERMEDIATE", "COLLEGE", "UNIVERSITY", "MASTER", "DOCTOR"] as const;

/** Levels of political theory, the lowest first. */
const politicalTheories = ["ELEMENTARY", "INTERMEDIATE", "ADVANCED"] as const;

/** Answers of yes or no. Of religion only that there is one. */
export const furtherAnswers = ["religious", "entrepreneur", "readmitted"] as const;

/** What is chosen from a list. */
export const furtherLists = {
  occupation: occupations,
  schooling: schoolings,
  qualification: qualifications,
  politicalTheory: politicalTheories,
} as const;

/** What the statistics ask of who is admitted, besides: as the ledger keeps it, null where not known. */
export type FurtherFacts = {
  readonly [Name in keyof typeof furtherLists]: (typeof furtherLists)[Name][number] | null;
} & { readonly [Name in (typeof furtherAnswers)[number]]: boolean | null } & {
  /** In full years on the day that counts. */
  readonly age: number | null;
};

export const noFurtherFacts: FurtherFacts = {
  ...{ age: null, occupation: null, schooling: null, qualification: null, politicalTheory: null },
  ...{ religious: null, entrepreneur: null, readmitted: null },
};

/** The same as a form sends them. */
export const furtherFields = {
  occupation: Choice(occupations),
  schooling: Choice(schoolings),
  qualification: Choice(qualifications),
  politicalTheory: Choice(politicalTheories),
  religious: YesNo,
  entrepreneur: YesNo,
  readmitted: YesNo,
};

/** The same as another program sends them. */
export const furtherMembers = {
  occupation: z.enum(occupations, "input.invalid").optional(),
  schooling: z.enum(schoolings, "input.invalid").optional(),
  qualification: z.enum(qualifications, "input.invalid").optional(),
  politicalTheory: z.enum(politicalTheories, "input.invalid").optional(),
  religious: z.boolean().optional(),
  entrepreneur: z.boolean().optional(),
  readmitted: z.boolean().optional(),
};

type Given = { readonly [Name in Exclude<keyof FurtherFacts, "age">]?: FurtherFacts[Name] | undefined };

/** What was given, as the ledger keeps it. */
export const furtherFactsOf = (given: Given, age: number | null): FurtherFacts => ({
  age,
  occupation: given.occupation ?? null,
  schooling: given.schooling ?? null,
  qualification: given.qualification ?? null,
  politicalTheory: given.politicalTheory ?? null,
  religious: given.religious ?? null,
  entrepreneur: given.entrepreneur ?? null,
  readmitted: given.readmitted ?? null,
});
