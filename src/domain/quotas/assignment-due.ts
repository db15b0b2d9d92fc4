import { type Day, day } from "../day";
import { monthOfDay, yearOf } from "../month";
import type { Organization } from "../organization";

/** A year's quota is to be assigned from above by this day (DOMAIN §4). */
export const assignmentDueOn = (year: number): Day => day(`${year}-01-31`);

type Place = Pick<Organization, "parentId" | "foundedOn" | "closedOn">;

/**
 * The running year, where its quota should have been assigned by now and is not; nothing before February, for who
 * stands under nobody, and for what was founded later or is closed.
 */
export function unassignedYear(place: Place, today: Day, isAssigned: (year: number) => boolean): number | undefined {
  const year = yearOf(monthOfDay(today));
  const due = assignmentDueOn(year);
  const isOwed = place.parentId !== null && place.closedOn === null && place.foundedOn <= due;
  return isOwed && today > due && !isAssigned(year) ? year : undefined;
}
