import type { Day } from "@/domain/day";
import { monthOfDay, yearOf } from "@/domain/month";

const firstYear = 1930;

/** A year that anything was or can be entered for. */
export const isGridYear = (year: number, today: Day) =>
  Number.isInteger(year) && year >= firstYear && year <= yearOf(monthOfDay(today)) + 1;
