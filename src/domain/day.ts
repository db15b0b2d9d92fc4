import { z } from "zod";
import { Required } from "./input";

/** A calendar day as ISO text ("2024-03-15"); days compare as text. */
export const Day = z
  .string("input.notDate")
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "input.notDate", abort: true })
  .refine((text) => exists(text), "input.notDate")
  .brand<"Day">();
export type Day = z.infer<typeof Day>;

/** A day that a form must give. */
export const RequiredDay = Required(z.string("input.required").pipe(Day));

/** The day of an ISO text that is known to be one; throws on anything else. */
export const day = (text: string): Day => Day.parse(text);

/** The day it is in Viet Nam at a moment. */
export const dayAt = (moment: Date): Day => day(inVietNam.format(moment));

// Canada writes its days as ISO does.
const inVietNam = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short" });

/** Days since 1970-01-01, so that days are counted by subtraction. */
export const dayNumber = (on: Day) => Date.parse(`${on}T00:00:00Z`) / 86_400_000;

/** The day of a number of days since 1970-01-01. */
export const dayNumbered = (number: number): Day => day(new Date(number * 86_400_000).toISOString().slice(0, 10));

export const dayBefore = (on: Day): Day => dayNumbered(dayNumber(on) - 1);

/** Calendar days from one day to another; negative when the second is the earlier one. */
export const daysBetween = (from: Day, to: Day) => dayNumber(to) - dayNumber(from);

export const dayOfMonth = (on: Day) => Number(on.slice(8));

const exists = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text >= "1900";
};

export const yearOfDay = (on: Day) => Number(on.slice(0, 4));
