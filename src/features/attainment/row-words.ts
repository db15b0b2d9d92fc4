import "server-only";
import { formatNumber } from "@/text/format";
import type { Language } from "@/text/language";
import { wordsIn } from "@/text/words";
import { barWords } from "./bar-words";
import { askedWords, verdictWords } from "./verdict-words";

/** The words of rows, made once for a whole table. */
export function rowWords(to: Language) {
  return {
    to,
    say: wordsIn(to, "attainment"),
    bar: barWords(to),
    asked: askedWords(to),
    verdict: verdictWords(to),
    number: (count: number) => formatNumber(count, to),
  };
}

export type RowWords = ReturnType<typeof rowWords>;
