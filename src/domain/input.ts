import { z } from "zod";

/** Text in one Unicode form (NFC), trimmed, of at most `longest` characters; empty is missing. */
export const Text = (longest: number) =>
  z
    .string("input.required")
    .transform((text) => text.normalize("NFC").trim())
    .pipe(z.string().min(1, "input.required").max(longest, "input.tooLong"));

/** A whole number from 0 to `most`, as a number or as typed ("1.234" is one thousand two hundred and thirty-four). */
export const Whole = (most: number) =>
  z
    .union(
      [z.number("input.notWhole"), z.string().transform(plain).pipe(z.coerce.number("input.notWhole"))],
      "input.notWhole",
    )
    .pipe(z.number("input.notWhole").int("input.notWhole").min(0, "input.negative").max(most, "input.tooLarge"));

/** A form's tick: present or not. */
export const Ticked = z.union([z.boolean(), z.enum(["on", "true", "1"]).transform(() => true)]).default(false);

/** What a form leaves blank is not given. */
export const blankIsMissing = (value: unknown) => (value === "" ? undefined : value);

const plain = (typed: string) => {
  const text = typed.trim();
  if (text === "") return "x";
  return /^-?\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll(".", "") : text.replace(",", ".");
};
