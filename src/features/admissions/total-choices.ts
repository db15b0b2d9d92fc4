import type { Holder } from "@/data/ledger/open-totals";
import { type Access, covers } from "@/domain/access";
import { contains, lengthOf, type Month, type Months } from "@/domain/month";
import type { Period } from "@/domain/period";
import type { CountedTerm } from "@/domain/term";
import { periodOfLine } from "./period-options";

/** A total that persons may already be inside; what is left of it, where the visitor reaches its holder. */
export type TotalChoice = {
  readonly id: string;
  readonly holder: string;
  readonly period: Period;
  readonly left: number | undefined;
};

/** The likeliest first: what holds the month, then what ended last, then the shorter and the nearer. */
export const likeliestFirst = (totals: readonly Holder[], month: Month): Holder[] =>
  [...totals].sort(
    (a, b) =>
      Number(holds(b, month)) - Number(holds(a, month)) ||
      (holds(a, month) ? 0 : b.to - a.to) ||
      lengthOf(a) - lengthOf(b) ||
      b.path.length - a.path.length,
  );

const holds = (months: Months, month: Month) => contains(months, { from: month, to: month });

export const totalChoices = (
  { places }: Pick<Access, "places">,
  totals: readonly Holder[],
  terms: readonly CountedTerm[],
): TotalChoice[] =>
  totals.map((total) => ({
    id: total.id,
    holder: total.holder,
    period: periodOfLine(total, terms),
    left: covers(places, total.path) ? total.balance : undefined,
  }));
