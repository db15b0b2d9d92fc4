import type { Holder } from "@/data/open-totals";
import { type Access, covers } from "@/domain/access";
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
