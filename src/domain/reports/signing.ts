import { z } from "zod";
import { type Day, RequiredDay, yearOfDay } from "../day";
import { Optional, Text } from "../input";
import { lengthOf, type Months, stamp } from "../month";
import type { Problem } from "../problem";
import { no, noneOf, type Result, yes } from "../result";
import { type Bounds, isUnsigned, signable, type WholeText } from "./text";

/** What a paper bears once it is signed. */
export type Signed = Pick<WholeText, "number" | "on" | "position" | "signer">;

/** Number, day and signer as somebody enters them of a paper that is frozen; why, where they correct what was told. */
export const SigningInput = z.object({
  number: Text(20),
  on: RequiredDay,
  position: Text(200),
  signer: Text(200),
  reason: Optional(Text(500)),
});

/** What was entered of it after it was frozen: as the how-manieth, on which day of the installation, and why. */
export type Signing = Signed & { readonly turn: number; readonly enteredOn: Day; readonly reason: string | null };

/** What the paper bears by now: what was entered last, else what it was frozen with. */
export const signedNow = ({ number, on, position, signer }: Signed, signings: readonly Signed[]): Signed =>
  signings.at(-1) ?? { number, on, position, signer };

/** A paper of an organization that bears a number. */
export type NumberedPaper = Months & Pick<Signed, "number" | "on"> & { readonly id: string; readonly frozenOn: Day };

type Facts = {
  readonly shown: Signed;
  /** How many signings there are, and how many there were for who enters another. */
  readonly turns: number;
  readonly seen: number;
  /** The other papers of the organization. */
  readonly others: readonly NumberedPaper[];
  /** Whether a number that another paper bears was said to be right. */
  readonly repeats: boolean;
};

/** Whether it may be entered as things stand; all that is wrong at once, and the question whether a number is given twice last. */
export function maySign(next: Signed, reason: string | undefined, facts: Facts, bounds: Bounds): Result<null> {
  if (facts.turns !== facts.seen) return no("report.signedMeanwhile");
  if (isSame(facts.shown, next)) return no("report.sameSigning");
  const rightly = signable(next, bounds);
  const unexplained = corrects(facts.shown, next) && reason === undefined;
  const wrong = [
    ...(rightly.ok ? [] : rightly.problems),
    unexplained && ({ code: "input.required", field: "reason" } as const),
  ];
  const checked = noneOf(wrong);
  return checked.ok ? mayBear(next, facts, bounds) : checked;
}

/** A number stands on one paper of a year. Whoever gives it to another is told, and may say that it is so. */
export function mayBear(
  next: Pick<Signed, "number" | "on">,
  { others, repeats }: Pick<Facts, "others" | "repeats">,
  { sign }: Pick<Bounds, "sign">,
): Result<null> {
  const other = repeats ? undefined : others.find((one) => bearsAlike(one, next));
  return other ? noneOf([twice(other, sign)]) : yes(null);
}

const twice = ({ number, on, frozenOn, ...months }: NumberedPaper, sign: string): Problem => ({
  code: "report.numberTwice",
  values: {
    ...{ number: `${number}${sign}`, year: String(yearOfDay(on)), day: frozenOn },
    ...{ from: stamp(months.from), to: stamp(months.to), length: lengthOf(months) },
  },
});

/** Whether something that was told is told otherwise: of a paper that is signed anything, else its number or its signer. */
function corrects(shown: Signed, next: Signed) {
  if (!isUnsigned(shown)) return true;
  return (["number", "signer"] as const).some((name) => shown[name] !== "" && shown[name] !== next[name]);
}

const isSame = (one: Signed, other: Signed) =>
  (["number", "on", "position", "signer"] as const).every((name) => one[name] === other[name]);

type Numbered = Pick<Signed, "number" | "on">;

/** "012" is 12, and "12A" is 12a; numbers begin anew with the year. */
const bearsAlike = (one: Numbered, other: Numbered) =>
  one.number !== "" && yearOfDay(one.on) === yearOfDay(other.on) && plain(one.number) === plain(other.number);

const plain = (number: string) =>
  number
    .normalize("NFC")
    .toLocaleLowerCase("vi")
    .replace(/^0+(?=\d)/, "");
