import { type Day, day, dayOfMonth } from "./day";
import { daysIn, monthOfDay, stamp } from "./month";

/**
 * The day of the same number so many months later; the last of the month where it has no such day
 * (29/02/2024 and 12 months: 28/02/2025; 31/08 and 6 months: 28/02 or 29/02). Negative months go back.
 */
export function addMonths(from: Day, months: number): Day {
  const month = monthOfDay(from) + months;
  return day(`${stamp(month)}-${String(Math.min(dayOfMonth(from), daysIn(month))).padStart(2, "0")}`);
}

/** Age counted by month, whatever the day of the month ("tính theo tháng": 29-QĐ/TW and its successors, 1.1). */
export const ageInMonths = (bornOn: Day, on: Day) => monthOfDay(on) - monthOfDay(bornOn);

/** Full years of the age counted by month. */
export const ageInYears = (bornOn: Day, on: Day) => Math.floor(ageInMonths(bornOn, on) / 12);
