import { z } from "zod";

/**
 * Text in one Unicode form (NFC), without the two signs that no XML may hold, trimmed, of at most `longest` characters; empty is
 * missing, which has its own code where the text is chosen and not typed.
 */
export const Text = (longest: number, missing: "input.required" | "input.unchosen" = "input.required") =>
  z
    .string(missing)
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/[\ufffe\uffff]/g, "")
        .trim(),
    )
    .pipe(z.string().min(1, missing).max(longest, "input.tooLong").refine(storable, "input.invalid"));

/** A whole number from 0 to `most`, as a number or as typed ("1.234" is one thousand two hundred and thirty-four). */
export const Whole = (most: number) =>
  z
    .union(
      [
        z.number("input.notWhole"),
        z.string().trim().min(1, "input.required").transform(plain).pipe(z.coerce.number("input.notWhole")),
      ],
      { error: ({ input }) => (isBlank(input) ? "input.required" : "input.notWhole") },
    )
    .pipe(
      // A number of twenty digits is too large, not half a person.
      z
        .number("input.notWhole")
        .min(0, "input.negative")
        .max(most, { error: "input.tooLarge", abort: true })
        .int("input.notWhole"),
    );

/** A number from 0 to `most` with at most one decimal, as a number or as typed ("57,1", "57.1"). */
export const Tenths = (most: number) =>
  z
    .union(
      [
        z.number("input.notTenths"),
        z.string().trim().min(1, "input.required").transform(pointed).pipe(z.coerce.number("input.notTenths")),
      ],
      { error: ({ input }) => (isBlank(input) ? "input.required" : "input.notTenths") },
    )
    .pipe(
      z
        .number("input.notTenths")
        .min(0, "input.negative")
        .max(most, { error: "input.tooLarge", abort: true })
        .refine((value) => Number(value.toFixed(1)) === value, "input.notTenths"),
    );

/** A form's tick: present or not. */
export const Ticked = z.union([z.boolean(), z.enum(["on", "yes", "true", "1"]).transform(() => true)]).default(false);

/** What a form leaves blank is not given. */
export const blankIsMissing = (value: unknown) => (value === "" ? undefined : value);

/** May be left blank. */
export const Optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankIsMissing, schema.optional());

/** One of these, or left blank. */
export const Choice = <const Keys extends readonly [string, ...string[]]>(keys: Keys) =>
  Optional(z.enum(keys, "input.invalid"));

/** Yes, no, or left blank. */
export const YesNo = Optional(z.enum(["yes", "no"], "input.invalid").transform((answer) => answer === "yes"));

/** May not be left blank; the schema says so of what is missing. */
export const Required = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankIsMissing, schema);

/**
 * Whether a text can be kept and shown: PostgreSQL knows no NUL and no half of a pair of code units, other control
 * characters are no writing (but line breaks and tabs), and overrides of direction make a text read as another.
 */
export const storable = (text: string) => !/(?![\n\r\t])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u.test(text);

const isBlank = (input: unknown) => input === undefined || (typeof input === "string" && input.trim() === "");

/** Digits alone, or grouped by points; anything else (a fraction, "1e3", "0x10") is no number. */
const plain = (typed: string) => {
  const text = typed.trim();
  if (/^-?\d{1,3}(\.\d{3})+$/.test(text)) return text.replaceAll(".", "");
  return /^-?\d+$/.test(text) ? text : "not a number";
};

/** The same with one digit after a comma or a point. */
const pointed = (typed: string) => (/^-?\d+[.,]\d$/.test(typed) ? typed.replace(",", ".") : plain(typed));

/** Whether a text can be the id of a row. */
export const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
