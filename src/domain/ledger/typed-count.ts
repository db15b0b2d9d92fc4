/** More persons than this in one cell are a typing error. */
const most = 100_000;

export type CountProblem = "input.notWhole" | "input.negative" | "input.tooLarge";

/**
 * A number of persons as people type it or as a spreadsheet shows it: null for nothing, a problem's code for what is no
 * whole number. "1.234" and "1,234" are one thousand two hundred and thirty-four; "12,5" is no number of persons.
 */
export function readCount(typed: string): number | null | CountProblem {
  const text = typed.normalize("NFC").replace(/[\s\u00a0\u202f\u2007]+/g, "");
  if (text === "") return null;
  const [, sign, digits] = /^([-−–]|\()?(\d[\d.,]*)\)?$/.exec(text) ?? [];
  const count = digits === undefined ? undefined : whole(digits);
  if (count === undefined) return "input.notWhole";
  if (sign && count > 0) return "input.negative";
  return count > most ? "input.tooLarge" : count;
}

/** Digits alone, in groups of three, or with nothing but zeros after a decimal mark ("12,0"). */
function whole(digits: string): number | undefined {
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(digits)) return Number(digits.replace(/[.,]/g, ""));
  const [, plain] = /^(\d+)(?:[.,]0{1,2})?$/.exec(digits) ?? [];
  return plain === undefined ? undefined : Number(plain);
}
