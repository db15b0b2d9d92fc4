import type { Day } from "./day";
import { firstDay, lastDay, type Month, type Months, monthOf, numberOf, stamp } from "./month";
import type { Organization } from "./organization";
import { yearPeriod } from "./period";
import { type Result, yes } from "./result";
import type { CountedTerm } from "./term";
import { monthsOfTotal } from "./total-admission";

/** A grid has a column for each month, or one for the year. */
export type GridBy = "month" | "year";

/** A column: the period entered there, by name, its months, and 1 to 12 for a month. */
export type GridColumn = Months & { readonly period: string; readonly month: number | null };

/** The columns of a year; refused where the whole of it straddles two terms and none is named. */
export function gridColumns(
  year: number,
  by: GridBy,
  terms: readonly CountedTerm[],
  term: string | undefined,
): Result<GridColumn[]> {
  if (by === "month") return yes(Array.from({ length: 12 }, (_, index) => monthColumn(monthOf(year, index + 1))));
  const months = monthsOfTotal(yearPeriod(year), terms, term);
  return months.ok ? yes([{ ...months.value, period: String(year), month: null }]) : months;
}

/** Why nothing can be entered: the months have not begun, or the place did not stand then. */
export type GridLock = "future" | "absent";

export function lockOf(
  { foundedOn, closedOn }: Pick<Organization, "foundedOn" | "closedOn">,
  { from, to }: Months,
  today: Day,
): GridLock | null {
  if (lastDay(to) < foundedOn || (closedOn !== null && firstDay(from) > closedOn)) return "absent";
  return firstDay(from) > today ? "future" : null;
}

const monthColumn = (month: Month): GridColumn => ({
  from: month,
  to: month,
  period: stamp(month),
  month: numberOf(month),
});
