import { Whole } from "@/domain/input";
import type { Problem } from "@/domain/problem";
import { type ProposalKind, proposals, propose } from "@/domain/quotas/proposal";
import { bases, type Quota } from "@/domain/quotas/quota";
import type { SpreadRow } from "./spread-row";

/** What the address of the page asks for. */
export type Asked = {
  readonly period?: string | undefined;
  readonly propose?: string | undefined;
  readonly total?: string | undefined;
  /** The number of a decision just recorded. */
  readonly done?: string | undefined;
};

/** Numbers to start from, by code; or why there are none. */
export type Proposed = {
  readonly kind: ProposalKind | undefined;
  /** What is spread, as it was typed; the quota itself where nothing was. */
  readonly total: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly problem: Problem | undefined;
};

type Facts = { readonly rows: readonly SpreadRow[]; readonly lead: Quota | undefined };

export function proposedFor({ rows, lead }: Facts, asked: Asked): Proposed {
  const kind = proposals.find((one) => one === asked.propose);
  const total = asked.total ?? String(lead?.required ?? "");
  const none = { kind, total, counts: new Map<string, number>(), problem: undefined };
  if (!kind) return none;
  const typed = Whole(1_000_000).safeParse(total);
  if (!typed.success) return { ...none, problem: { code: codeOf(typed.error.issues[0]?.message) } };
  const proposed = propose(kind, typed.data, rows.map(candidateOf), lead);
  return proposed.ok ? { ...none, counts: proposed.value } : { ...none, problem: proposed.problems[0] };
}

/** Whether the row was left blank because it has nothing to go by. */
export const hasNoBasis = ({ kind, counts }: Proposed, { organization, isOpen }: SpreadRow) =>
  kind !== undefined && isOpen && counts.size > 0 && !counts.has(organization.code);

const codes = ["input.required", "input.negative", "input.tooLarge"] as const;
const codeOf = (message: string | undefined) => codes.find((code) => code === message) ?? "input.notWhole";

const candidateOf = ({ organization, isOpen, held, headcount, results, candidates }: SpreadRow) => ({
  code: organization.code,
  isOpen,
  held: held.ASSIGNED?.required ?? 0,
  members: headcount?.total ?? null,
  admitted: results.threeYears,
  ready: candidates.ready,
  quotas: bases.flatMap((basis) => held[basis] ?? []),
});
