import { z } from "zod";
import { Day } from "../day";
import { Optional, Text } from "../input";
import { noneOf, type Result } from "../result";

const Line = Optional(Text(200));
/** A passage of several paragraphs. */
const Passage = Optional(Text(6000));

/** What staff write into a report; what is left out is prefilled from the figures. */
export const ReportText = z.object({
  issuer: Line,
  number: Optional(Text(20)),
  place: Line,
  on: Optional(Day),
  opening: Passage,
  results: Passage,
  difficulties: Passage,
  next: Passage,
  /** One to a line. */
  recipients: Optional(Text(1000)),
  forWhom: Line,
  position: Line,
  signer: Line,
});
export type ReportText = z.infer<typeof ReportText>;

/** All of it, as it is printed and frozen. */
export const WholeText = z.object({
  ...{ issuer: z.string(), number: z.string(), place: z.string(), on: Day },
  ...{ opening: z.string(), results: z.string(), difficulties: z.string(), next: z.string() },
  ...{ recipients: z.string(), forWhom: z.string(), position: z.string(), signer: z.string() },
});
export type WholeText = z.infer<typeof WholeText>;

/** The number without the sign that the page adds by itself: "12-BC/ĐU" is 12. */
export function bareNumber(number: string, sign: string): string {
  const [written, added] = [number.normalize("NFC"), sign.toLocaleLowerCase("vi")];
  return written.toLocaleLowerCase("vi").endsWith(added) ? written.slice(0, -sign.length).trim() : number;
}

/** Whether a paper would go out without what makes it one: it is asked before it is frozen for good. */
export const isUnsigned = ({ number, signer }: Pick<WholeText, "number" | "signer">) => number === "" || signer === "";

/** Whether it is a number as papers bear it: figures, with a letter at most. */
export const isPaperNumber = (number: string) => /^\d{1,6}\p{L}?$/u.test(number);

/** The day that the figures of a paper speak for, what follows its number, and the day it is. */
export type Bounds = { readonly asOf: Day; readonly sign: string; readonly today: Day };

/**
 * Whether a paper can bear this number and this day: the sign follows the number by itself; and no day before that of its
 * figures, nor one to come.
 */
export const signable = (
  { number, on }: Pick<ReportText, "number" | "on">,
  { asOf, sign, today }: Bounds,
): Result<null> =>
  noneOf([
    number !== undefined && !isPaperNumber(number) && { code: "report.numberForm", field: "number", values: { sign } },
    on !== undefined && on > today && { code: "date.future", field: "on" },
    on !== undefined && on < asOf && { code: "report.signedEarly", field: "on", values: { day: asOf } },
  ]);

/** What was written, and the prefilled words for the rest. */
export const wholeText = (written: ReportText, prefilled: WholeText): WholeText => {
  const given = Object.entries(written).filter(([, value]) => value !== undefined);
  return { ...prefilled, ...Object.fromEntries(given) };
};

/** What a reader without names sees: the words made from figures, and of what somebody wrote the day and what is a number. */
export const withoutNames = ({ on, number }: Pick<WholeText, "on" | "number">, prefilled: WholeText): WholeText => ({
  ...prefilled,
  ...(isPaperNumber(number) && { number }),
  on,
});

/** What somebody wrote of what a form sends back filled in: the prefilled words follow the figures as long as nobody changes them. */
export const ownWords = (sent: ReportText, prefilled: WholeText): ReportText => {
  const same = (one: string | undefined, other: string) => one?.replaceAll("\r\n", "\n") === other;
  const kept = Object.entries(sent).filter(([name, value]) => !same(value, prefilled[name as keyof WholeText]));
  return Object.fromEntries(kept);
};
