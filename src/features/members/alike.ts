import "server-only";
import type { Alike } from "@/data/persons";
import { words } from "@/text/words";

/** Persons who may be the one meant, in a sentence: "Giàng A Câu, sinh 1990, Chi bộ Séo Pờ Hồ". */
export async function formatAlike(alike: readonly Alike[]): Promise<string> {
  const say = await words("members");
  return alike
    .map(({ fullName, birthYear, place }) =>
      [fullName, birthYear === null ? undefined : say("bornIn", { year: String(birthYear) }), place]
        .filter(Boolean)
        .join(", "),
    )
    .join("; ");
}
