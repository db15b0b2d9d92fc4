import { behindPace } from "./behind-pace";
import { candidateClock } from "./candidate-clock";
import { childrenQuotas } from "./children-quotas";
import { fewOfficials } from "./few-officials";
import { hamletWithoutCell } from "./hamlet-without-cell";
import { hamletWithoutMember } from "./hamlet-without-member";
import { helperMissing } from "./helper-missing";
import { localMembers } from "./local-members";
import { noAdmission } from "./no-admission";
import { noCandidate } from "./no-candidate";
import { nobodyIntroduced } from "./nobody-introduced";
import { ownCells } from "./own-cells";
import { probationClock } from "./probation-clock";
import { quotaUnassigned } from "./quota-unassigned";
import { remarkOverdue } from "./remark-overdue";
import { returnMissing } from "./return-missing";
import type { Subject, Thresholds } from "./rule";
import { smallCell } from "./small-cell";
import { smallCells } from "./small-cells";
import { sourceExhausted } from "./source-exhausted";
import { sourceStale } from "./source-stale";
import { termBelow } from "./term-below";
import { termsMissed } from "./terms-missed";
import { yearBelow } from "./year-below";

/** Rules about an organization. A rule is one file, its test, one line here, and its words in `watch-rules.ts` of both languages. */
export const placeRules = {
  NO_ADMISSION: noAdmission,
  NOBODY_INTRODUCED: nobodyIntroduced,
  NO_CANDIDATE: noCandidate,
  YEAR_BELOW: yearBelow,
  TERM_BELOW: termBelow,
  TERMS_MISSED: termsMissed,
  BEHIND_PACE: behindPace,
  QUOTA_UNASSIGNED: quotaUnassigned,
  CHILDREN_QUOTAS: childrenQuotas,
  SOURCE_EXHAUSTED: sourceExhausted,
  SOURCE_STALE: sourceStale,
  FEW_OFFICIALS: fewOfficials,
  SMALL_CELL: smallCell,
  SMALL_CELLS: smallCells,
  HELPER_MISSING: helperMissing,
  REMARK_OVERDUE: remarkOverdue,
  OWN_CELLS: ownCells,
  LOCAL_MEMBERS: localMembers,
  RETURN_MISSING: returnMissing,
} as const;

/** Rules about one of many at an organization. */
export const oneOfManyRules = {
  CANDIDATE_CLOCK: candidateClock,
  PROBATION: probationClock,
  HAMLET_WITHOUT_CELL: hamletWithoutCell,
  HAMLET_WITHOUT_MEMBER: hamletWithoutMember,
} as const;

export type PlaceRuleName = keyof typeof placeRules;
export type OneOfManyRuleName = keyof typeof oneOfManyRules;
export type RuleName = PlaceRuleName | OneOfManyRuleName;

type AnyRule = { readonly subject: Subject; readonly thresholds: Thresholds; readonly rising?: readonly string[] };

/** Every rule, in the order lists show them. */
export const rules: Readonly<Record<RuleName, AnyRule>> = {
  ...placeRules,
  ...oneOfManyRules,
};

export const ruleNames = Object.keys(rules) as RuleName[];

export const isRule = (name: string): name is RuleName => Object.hasOwn(rules, name);

/** A case about a person: those who may not read dossiers are told how many there are, and no more. */
export const isPersonal = (name: RuleName) => ["CANDIDATE", "MEMBER"].includes(rules[name].subject);

type AllRules = typeof placeRules & typeof oneOfManyRules;

/** The names of a rule's thresholds. */
export type RuleThresholds<Name extends RuleName> = keyof AllRules[Name]["thresholds"] & string;
