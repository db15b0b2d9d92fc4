import type { Day } from "../day";
import type { Regulation, RuleValue } from "../regulations/regulation";
import type { HelperSpan } from "./helper-span";

/** What the time to the next remark follows from. */
export type Remarked = {
  readonly helpers: readonly HelperSpan[];
  readonly lastRemarkOn: Day | null;
  /** Every so many months for this candidate; null: as the regulation has it. */
  readonly remarkMonths: number | null;
};

/**
 * From when the time to the next remark runs: the latest remark, or the day from which somebody was assigned without it
 * being ended. Without one nobody can remark. Whoever is gone but not ended still owes it.
 */
export function remarkFrom({ helpers, lastRemarkOn }: Pick<Remarked, "helpers" | "lastRemarkOn">): Day | undefined {
  const [first] = helpers
    .filter(({ until }) => until === null)
    .map(({ from }) => from)
    .sort();
  return first === undefined || lastRemarkOn === null || lastRemarkOn < first ? first : lastRemarkOn;
}

/** How long after it the next one is due. */
export const remarkWithin = ({ remarkMonths }: Pick<Remarked, "remarkMonths">, { values }: Regulation): RuleValue =>
  remarkMonths === null ? values.remarkEvery : { ...values.remarkEvery, value: remarkMonths, unit: "months" };

/** Every how many months a regulation asks for a remark. */
export const remarkMonthsOf = ({ values: { remarkEvery } }: Regulation) =>
  remarkEvery.unit === "years" ? remarkEvery.value * 12 : remarkEvery.value;

/** So many days before its end what is custom, a remark or a task, asks for attention; what a regulation sets does before. */
export const customSoonDays = 7;
