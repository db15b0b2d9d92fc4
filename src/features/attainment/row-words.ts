import "server-only";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { barWords } from "./bar-words";
import { askedWords, verdictWords } from "./verdict-words";

/** The words of rows, asked for once for a whole table: what stands in hundreds of rows must not be waited for in each. */
export async function rowWords() {
  const to = await language();
  return {
    to,
    say: await words("attainment"),
    bar: await barWords(),
    asked: await askedWords(),
    verdict: await verdictWords(),
    number: (count: number) => formatNumber(count, to),
  };
}

export type RowWords = Awaited<ReturnType<typeof rowWords>>;
