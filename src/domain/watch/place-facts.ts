import type { Day } from "../day";
import type { Months } from "../month";
import type { OrganizationKind } from "../organization";
import type { SourceResult } from "../sourcing/source-review";
import type { IndicatorName } from "./indicator";
import type { YearFact } from "./year-facts";

/** Persons against the quota that leads a period. */
export type Measure = Months & {
  /** "2023", "2020-2025" */
  readonly name: string;
  readonly required: number;
  readonly admitted: number;
  /** Somebody has spoken for every month of the period: less would be silence, not a shortage. */
  readonly isWhole: boolean;
  /** The last month that anybody has spoken for, without a gap since the period began; null where nobody has. */
  readonly statedTo: number | null;
};

/** Quotas of the running year, as they were assigned. */
type Assignment = {
  readonly year: number;
  /** Whether the superior has assigned the year, or a congress resolved it; what the organization promises by itself is neither. */
  readonly isAssigned: boolean;
  readonly wasAssignedLastYear: boolean;
  /** Whether the superior has assigned the year to anybody beside it. */
  readonly hasSuperiorBegun: boolean;
};

/** What is assigned below for the running year beside the own quota. */
type Spread = {
  readonly year: number;
  readonly own: number;
  readonly below: number;
  readonly places: number;
  /** The latest decision among them. */
  readonly decidedOn: Day;
};

export type Dossiers = {
  readonly open: number;
  readonly lastOpenedOn: Day;
  readonly lastClosedOn: Day | null;
};

/** Who helps the candidates of a cell, and of how many a remark is overdue; each since the first of them. */
export type Help = {
  readonly unhelped: number;
  readonly unhelpedSince: Day | null;
  readonly remarksOverdue: number;
  readonly overdueSince: Day | null;
};

/** Members by the register: what each day added. */
export type MemberDay = { readonly on: Day; readonly official: number; readonly probationary: number };

/** The latest review of a cell's source; null where the superior has not said anything to it. */
export type SourceFact = {
  readonly year: number;
  readonly on: Day;
  readonly result: SourceResult;
  readonly isAccepted: boolean | null;
};

export type Reading = { readonly on: Day; readonly value: number };

/** How many cells stand below at the end of a year, and of how many somebody has said something in it. */
export type CellsTold = { readonly cells: number; readonly told: number };

/** All that rules may know of an organization on a day. What nobody has recorded is null or empty. */
export type PlaceFacts = {
  readonly kind: OrganizationKind;
  readonly foundedOn: Day;
  /** Calendar years up to the running one, the latest last. */
  readonly years: readonly YearFact[];
  readonly lastYear: Measure | null;
  /** Of a committee that has not spoken for all of the last year itself. */
  readonly cellsTold: CellsTold | null;
  readonly lastTerm: Measure | null;
  /** The running year and the running term, where they have a quota. */
  readonly running: readonly Measure[];
  readonly assignment: Assignment;
  readonly spread: Spread | null;
  /** Whether the return for the last full year lies with the superior. */
  readonly isYearHandedIn: boolean;
  readonly dossiers: Dossiers | null;
  readonly help: Help | null;
  /** Complete registers only; days ahead are known departures and ends of probation. */
  readonly register: readonly MemberDay[] | null;
  /** Members counted last, where there is no complete register. */
  readonly headcount: { readonly on: Day; readonly total: number; readonly official: number | null } | null;
  readonly source: SourceFact | null;
  readonly indicators: Readonly<Partial<Record<IndicatorName, readonly Reading[]>>>;
};
