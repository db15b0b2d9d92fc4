import { type Day, day } from "@/domain/day";

/** A `date` column holds midnight UTC; the domain speaks of days. */
export const toDay = (date: Date): Day => day(date.toISOString().slice(0, 10));

export const toDayOrNull = (date: Date | null) => (date ? toDay(date) : null);

export const toDate = (on: Day) => new Date(`${on}T00:00:00Z`);

export const toDateOrNull = (on: Day | null | undefined) => (on ? toDate(on) : null);
