import type { Day } from "../day";
import { contains, firstDay, lastDay, type Month, type Months, monthOf, numberOf, stamp } from "../month";
import { idsOf, type Organization } from "../organization";
import { yearPeriod } from "../period";
import { type Result, yes } from "../result";
import type { CountedTerm } from "../term";
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

/** Why nothing can be entered: the months have not begun, the place did not stand then, or a return over them is closed. */
export type GridLock = "future" | "absent" | "closed";

type Place = Pick<Organization, "path" | "foundedOn" | "closedOn">;

/** Months that a closed return of an organization covers. */
type Closed = Months & { readonly organizationId: number };

export function lockOf(place: Place, months: Months, today: Day, closed: readonly Closed[]): GridLock | null {
  const { foundedOn, closedOn } = place;
  const { from, to } = months;
  if (lastDay(to) < foundedOn || (closedOn !== null && firstDay(from) > closedOn)) return "absent";
  const above = idsOf(place.path);
  if (closed.some((one) => above.includes(one.organizationId) && contains(one, months))) return "closed";
  return firstDay(from) > today ? "future" : null;
}

const monthColumn = (month: Month): GridColumn => ({
  from: month,
  to: month,
  period: stamp(month),
  month: numberOf(month),
});
