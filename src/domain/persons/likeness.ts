import { folded } from "../name";

/** What tells persons apart without an identity number. */
export type Likened = { readonly fullName: string; readonly birthYear: number | null };

/** Which part of two persons is the same; NAME: at least one birth year is unknown. */
export type Likeness = "NAME_AND_YEAR" | "NAME";

/**
 * Whether two persons may be one: the same words of the name in whatever order, without accents, tones and đ and with i
 * for y, and no other year of birth. Nothing else is compared, so that no more need be known of anybody.
 */
export function likeness(one: Likened, other: Likened): Likeness | undefined {
  if (alikeKey(one.fullName) !== alikeKey(other.fullName)) return undefined;
  if (one.birthYear === null || other.birthYear === null) return "NAME";
  return one.birthYear === other.birthYear ? "NAME_AND_YEAR" : undefined;
}

/** The name as it is compared: letters and single blanks only. Hyphens part words, apostrophes do not. */
export const likenessKey = (fullName: string) =>
  folded(fullName)
    .replace(/['’.]/g, "")
    .replace(/[\s-]+/g, " ")
    .trim();

/** The same for all names that may be one: Mỷ and Mỉ, Thị Hoa and Hoa Thị. The database keeps it beside each person. */
export const alikeKey = (fullName: string) => likenessKey(fullName).replaceAll("y", "i").split(" ").sort().join(" ");

/** The words that a search for a person looks for, as names are compared; eight at most, each once. */
export const nameWords = (text: string) => [...new Set(likenessKey(text).split(" "))].filter(Boolean).slice(0, 8);
