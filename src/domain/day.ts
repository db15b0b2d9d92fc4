import { z } from "zod";

/** A calendar day as ISO text ("2024-03-15"); days compare as text. */
export const Day = z
  .string("input.notDate")
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "input.notDate", abort: true })
  .refine((text) => exists(text), "input.notDate")
  .brand<"Day">();
export type Day = z.infer<typeof Day>;

/** The day of an ISO text that is known to be one; throws on anything else. */
export const day = (text: string): Day => Day.parse(text);

export const dayBefore = (on: Day): Day =>
  day(new Date(Date.parse(`${on}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10));

export const dayOfMonth = (on: Day) => Number(on.slice(8));

const exists = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text >= "1900";
};
