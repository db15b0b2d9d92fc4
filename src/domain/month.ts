import { type Day, day } from "./day";

/** A calendar month as a whole number, year * 12 + month - 1, so that months are counted by subtraction. */
export type Month = number;

/** An inclusive range of calendar months. */
export type Months = { readonly from: Month; readonly to: Month };

/** @param number 1 to 12 */
export const monthOf = (year: number, number: number): Month => year * 12 + number - 1;

export const monthOfDay = (on: Day): Month => monthOf(Number(on.slice(0, 4)), Number(on.slice(5, 7)));

export const yearOf = (month: Month) => Math.floor(month / 12);

/** 1 to 12 */
export const numberOf = (month: Month) => (month % 12) + 1;

export const daysIn = (month: Month) => new Date(Date.UTC(yearOf(month), numberOf(month), 0)).getUTCDate();

export const firstDay = (month: Month): Day => day(`${stamp(month)}-01`);

export const lastDay = (month: Month): Day => day(`${stamp(month)}-${daysIn(month)}`);

/** "2024-03" */
export const stamp = (month: Month) =>
  `${String(yearOf(month)).padStart(4, "0")}-${String(numberOf(month)).padStart(2, "0")}`;

export const contains = (outer: Months, inner: Months) => outer.from <= inner.from && inner.to <= outer.to;

export const overlap = (one: Months, other: Months): Months | undefined => {
  const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
  return from <= to ? { from, to } : undefined;
};

export const lengthOf = ({ from, to }: Months) => to - from + 1;
