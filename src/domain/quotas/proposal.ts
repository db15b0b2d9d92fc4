import { no, type Result, yes } from "../result";
import type { Quota } from "./quota";
import { bounds, type Sharer, share } from "./share";

export const proposals = ["equal", "members", "years", "candidates"] as const;
export type ProposalKind = (typeof proposals)[number];

type Range = Pick<Quota, "required" | "max">;

/** An organization that may be given a part. */
export type Candidate = {
  readonly code: string;
  /** Whether anything can be assigned to it here. */
  readonly isOpen: boolean;
  /** What is assigned to it now, which it keeps where it is proposed nothing. */
  readonly held: number;
  /** Null where that is not known, here and below: by it nothing can be proposed, not even zero. */
  readonly members: number | null;
  /** Admitted in the last three years. */
  readonly admitted: number | null;
  /** On the way to admission with an application made. */
  readonly ready: number;
  /** Quotas in force for the period; ranges bound what it is given. */
  readonly quotas: readonly Range[];
};

/**
 * Numbers to start from, by code, which add up exactly to `total` together with what some keep, and exceed no range. Who
 * has nothing to go by is left out.
 */
export function propose(
  kind: ProposalKind,
  total: number,
  candidates: readonly Candidate[],
  own: Range | undefined,
): Result<ReadonlyMap<string, number>> {
  if (own && own.max !== null && (total < own.required || total > own.max))
    return no("proposal.outsideRange", { values: { total, min: own.required, max: own.max } });
  if (!candidates.some(({ isOpen }) => isOpen)) return no("proposal.nobody");
  const { weight, missing } = ways[kind];
  const takesPart = (one: Candidate) => one.isOpen && weight(one) !== null;
  const open = candidates.filter(takesPart);
  if (open.every((one) => weight(one) === 0)) return no(missing);
  const sharers = open.map((one): Sharer => ({ weight: weight(one) ?? 0, ...rangeOf(one.quotas) }));
  const kept = candidates.reduce((sum, one) => sum + (takesPart(one) ? 0 : one.held), 0);
  const parts = share(total - kept, sharers);
  if (parts) return yes(new Map(open.map(({ code }, index) => [code, parts[index] ?? 0])));
  const { least, most } = bounds(sharers);
  return total - kept < least
    ? no("proposal.tooFew", { values: { total, least: kept + least } })
    : no("proposal.tooMany", { values: { total, most: kept + most } });
}

const ways = {
  equal: { weight: () => 1, missing: "proposal.nobody" },
  members: { weight: ({ members }: Candidate) => members, missing: "proposal.noMembers" },
  years: {
    weight: ({ admitted }: Candidate) => (admitted === null ? null : Math.max(0, admitted)),
    missing: "proposal.noYears",
  },
  candidates: { weight: ({ ready }: Candidate) => ready, missing: "proposal.noCandidates" },
} as const satisfies Record<ProposalKind, object>;

/** What all ranges allow; where they exclude each other none of them binds. */
function rangeOf(quotas: readonly Range[]): Pick<Sharer, "least" | "most"> {
  const ranges = quotas.flatMap(({ required, max }) => (max === null ? [] : [{ least: required, most: max }]));
  if (ranges.length === 0) return {};
  const least = Math.max(...ranges.map((range) => range.least));
  const most = Math.min(...ranges.map((range) => range.most));
  return least <= most ? { least, most } : {};
}
