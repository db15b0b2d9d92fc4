import { leadOf } from "@/domain/figures/figure";
import { type ReviewColumn, sorted } from "@/domain/figures/review-order";
import { isBehind } from "../behind";
import type { Review, ReviewFacts, ReviewRow } from "./report";

/** Whole persons behind an even pace; null where a pace says nothing. */
export function behindOf({ figure }: Pick<ReviewFacts, "figure">, review: Pick<Review, "asOf">): number | null {
  const lead = leadOf(figure);
  if (lead === undefined || lead.expected === null || !figure.isReported) return null;
  return isBehind(figure, review) ? lead.expected - figure.admitted : 0;
}

/** What a row is sorted by in a column; null where it has nothing there. */
const values: Record<Exclude<ReviewColumn, "name">, (row: ReviewRow, review: Review) => number | null> = {
  // Exact: what is printed is cut down.
  percent: ({ figure }) => {
    const lead = leadOf(figure);
    return lead && lead.max === null && lead.required > 0 && figure.isReported ? figure.admitted / lead.required : null;
  },
  missing: ({ figure }) => leadOf(figure)?.remaining ?? null,
  pace: behindOf,
  before: ({ figure, before }) => (before === null || !figure.isReported ? null : figure.admitted - before),
  // Whose persons may be in a superior's total has not said that there are none.
  without: ({ causes }) => causes.none,
  returns: ({ causes }) => (causes.due > 0 ? causes.handedIn / causes.due : null),
  cases: ({ cases }) => cases,
};

/** The rows in the order that was asked for; equals by name. */
export function inOrder(review: Review): readonly ReviewRow[] {
  const { rows, order } = review;
  const { by } = order;
  if (by === "name") return order.isDescending ? [...rows].reverse() : rows;
  return sorted(rows, order, (row) => values[by](row, review));
}
