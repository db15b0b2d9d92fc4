/** What a search compares: lower case, without tone marks and accents, đ as d (NFD does not decompose đ). */
export const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .normalize("NFC")
    .toLowerCase()
    .trim();

/** The order of Vietnamese lists: given name (the last word) first, then family and middle names; binary order of the key is the list's order. */
export function sortKeyOf(fullName: string): string {
  const words = fullName
    .normalize("NFC")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const given = words.at(-1) ?? "";
  return [given, ...words.slice(0, -1)].map(weigh).join(" ");
}

const alphabet = [..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"];
const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

/**
 * Letters weigh first, by the Vietnamese alphabet; tones decide only between words of the same letters. Apostrophes,
 * hyphens and full stops weigh nothing (H'Hen, K’Brốih), letters of other alphabets as their plain ones (Ênuôl, Niĕ).
 */
function weigh(word: string): string {
  const marks = [...word.normalize("NFD")].filter((mark) => tones.includes(mark));
  const letters = word
    .normalize("NFD")
    .replace(/[\u0300\u0309\u0303\u0301\u0323]/g, "")
    .normalize("NFC");
  const weight = [...letters]
    .map(place)
    .filter((at) => at >= 0)
    .map((at) => String.fromCharCode(0x61 + at))
    .join("");
  return `${weight}${marks.map((mark) => tones.indexOf(mark)).join("")}`;
}

/** Where a letter stands in the alphabet; -1 for what is no letter of any. */
function place(letter: string): number {
  const at = alphabet.indexOf(letter);
  return at >= 0 ? at : alphabet.indexOf(letter.normalize("NFD").charAt(0));
}
