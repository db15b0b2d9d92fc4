import "server-only";
import { words } from "./words";

type Alike = { readonly fullName: string; readonly birthYear: number | null; readonly place: string };

/** Persons who may be the one meant, in a sentence: "Giàng A Câu, sinh 1990, Chi bộ Séo Pờ Hồ". */
export async function alikeWords(alike: readonly Alike[]): Promise<string> {
  const say = await words("members");
  const born = (year: number | null) => (year === null ? undefined : say("bornIn", { year: String(year) }));
  return alike
    .map(({ fullName, birthYear, place }) => [fullName, born(birthYear), place].filter(Boolean).join(", "))
    .join("; ");
}
