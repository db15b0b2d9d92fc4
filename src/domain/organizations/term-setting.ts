import { z } from "zod";
import { Day } from "../day";
import { Optional, Text } from "../input";
import { lengthOf, type Month, type Months, monthOf, monthOfDay } from "../month";
import { noneOf, type Result, yes } from "../result";

const mostMonths = 84;

/** A month as it is typed: "08/2025", "8/2025" or "2025-08". */
const TypedMonth = z
  .string("input.required")
  .transform((text) => text.trim())
  .pipe(z.string().min(1, "input.required").refine(isMonth, "term.monthInvalid"))
  .transform(readMonth);

/** A term as an organization counts it: its customary name, its congress, its first and last counting month. */
export const TermInput = z.object({
  organization: Text(100),
  term: Text(20).pipe(
    z
      .string()
      .transform((name) => name.replace(/\s*[-–]\s*/, "-"))
      .refine((name) => isTermName(name), "term.nameInvalid"),
  ),
  congressOn: Optional(Day),
  fromMonth: TypedMonth,
  toMonth: TypedMonth,
});
export type TermInput = z.infer<typeof TermInput>;

/** The counting months, checked against each other and against the congress. */
export function setTerm({ fromMonth: from, toMonth: to, congressOn }: TermInput): Result<Months> {
  const congress = congressOn && monthOfDay(congressOn);
  const checked = noneOf([
    to < from && { code: "term.endsBeforeBegin", field: "toMonth" },
    lengthOf({ from, to }) > mostMonths && { code: "term.tooLong", field: "toMonth" },
    congress !== undefined &&
      (congress < from - 12 || congress > to) && { code: "term.congressOutside", field: "congressOn" },
  ]);
  return checked.ok ? yes({ from, to }) : checked;
}

/** "2020-2025": two years, the second later; nothing a calendar period is called. */
function isTermName(name: string): boolean {
  const [, first, last] = /^(\d{4})-(\d{4})$/.exec(name) ?? [];
  return first !== undefined && last !== undefined && first < last && Number(last) - Number(first) <= 10;
}

function isMonth(text: string): boolean {
  const { year, number } = parts(text);
  return year >= 1900 && number >= 1 && number <= 12;
}

function readMonth(text: string): Month {
  const { year, number } = parts(text);
  return monthOf(year, number);
}

function parts(text: string) {
  const [, number, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const [, isoYear, isoNumber] = /^(\d{4})-(\d{1,2})$/.exec(text) ?? [];
  return { year: Number(year ?? isoYear ?? 0), number: Number(number ?? isoNumber ?? 0) };
}
