import { type Day, day } from "../day";
import { existedDuring } from "../ledger/admission";
import { isCell, type Organization } from "../organization";
import type { Problem } from "../problem";
import { noneOf, type Result } from "../result";

export const sourceResults = ["HAS_SOURCE", "EXHAUSTED"] as const;
export type SourceResult = (typeof sourceResults)[number];

/** Why sourcing fails (DOMAIN §4); a pick-list. What stands in none of the others is said in words. */
export const sourcingCauses = [
  "FEW_INHABITANTS",
  "YOUNG_AWAY",
  "SCHOOLING",
  "FAMILY_HISTORY",
  "MOTIVATION",
  "NO_HELPER",
  "COMMITTEE_PASSIVE",
  "NO_INTRODUCTIONS",
  "LOW_UNION",
  "OTHER",
] as const;
export type SourcingCause = (typeof sourcingCauses)[number];

/** What the superior said last to an exhausted source. */
type SourceJudgement = { readonly isAccepted: boolean; readonly on: Day; readonly reason: string | null };

/** A cell's review of a year, as it was written last. */
export type SourceReview = {
  readonly id: string;
  readonly year: number;
  readonly on: Day;
  readonly result: SourceResult;
  /** Outstanding people counted then. */
  readonly outstanding: number;
  readonly causes: readonly SourcingCause[];
  readonly remark: string | null;
  readonly judgement: SourceJudgement | null;
};

/** Where a cell stands for one year; another year's review says nothing to it. */
export const sourceStatuses = ["NOT_REVIEWED", "HAS_SOURCE", "WAITING", "ACCEPTED", "SENT_BACK"] as const;
export type SourceStatus = (typeof sourceStatuses)[number];

export function sourceStatus(review: Pick<SourceReview, "result" | "judgement"> | null): SourceStatus {
  if (!review) return "NOT_REVIEWED";
  if (review.result === "HAS_SOURCE") return "HAS_SOURCE";
  if (!review.judgement) return "WAITING";
  return review.judgement.isAccepted ? "ACCEPTED" : "SENT_BACK";
}

/** What is asked for one cell. */
export type NewReview = {
  readonly result: SourceResult;
  readonly outstanding?: number | undefined;
  readonly causes: readonly SourcingCause[];
  readonly remark?: string | undefined;
};

type Facts = {
  readonly organization: Pick<Organization, "kind" | "foundedOn" | "closedOn">;
  readonly year: number;
  readonly on: Day;
  readonly today: Day;
  /** The review that stands for the year. */
  readonly held: Pick<SourceReview, "on"> | null;
};

/** The first and the last day on which a year is reviewed: its end may be looked back at until the next spring. */
export const reviewDays = (year: number) => ({ from: day(`${year}-01-01`), to: day(`${year + 1}-03-31`) });

/** Whether a cell's source can be reviewed so. */
export function reviewSource(review: NewReview, facts: Facts): Result<null> {
  const { organization, year, on, today, held } = facts;
  const { from, to } = reviewDays(year);
  return noneOf([
    !isCell(organization.kind) && { code: "source.needsCell", field: "result" },
    on > today && { code: "date.future", field: "on" },
    (on < from || on > to) && { code: "source.dayOutside", field: "on", values: { year: String(year), from, to } },
    existedDuring(organization, { from: on, to: on }, "result"),
    held !== null && held.on > on && { code: "source.laterReview", field: "result", values: { day: held.on } },
    ...(review.result === "EXHAUSTED" ? whyExhausted(review) : howMany(review)),
    review.causes.includes("OTHER") && review.remark === undefined && { code: "source.remarkMissing", field: "remark" },
  ]);
}

/** Who is exhausted has nobody left, and says why. */
const whyExhausted = ({ outstanding = 0, causes }: NewReview): Check[] => [
  outstanding > 0 && { code: "source.someLeft", field: "outstanding" },
  causes.length === 0 && { code: "source.causeMissing", field: "causes" },
];

/** Who has a source says how many people. */
const howMany = ({ outstanding }: NewReview): Check[] => [
  outstanding === undefined && { code: "input.required", field: "outstanding" },
  outstanding === 0 && { code: "source.noneCounted", field: "outstanding" },
];

type Check = Problem | false;

/** Whether the superior may say this to a review: to an exhausted source alone, and not twice the same. */
export function judgeSource(
  review: SourceReview | null,
  isAccepted: boolean,
  reason: string | undefined,
): Result<null> {
  const status = sourceStatus(review);
  return noneOf([
    (status === "NOT_REVIEWED" || status === "HAS_SOURCE") && { code: "source.notExhausted" },
    status === "ACCEPTED" && isAccepted && { code: "source.alreadyAccepted" },
    status === "SENT_BACK" && !isAccepted && { code: "source.alreadySentBack" },
    !isAccepted && reason === undefined && { code: "input.required", field: "reason" },
  ]);
}
