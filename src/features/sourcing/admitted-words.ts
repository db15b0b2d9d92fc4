import "server-only";
import type { ReviewedCell } from "@/data/sourcing/source-reviews";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";

/** Admitted in three years, in words: a total over more years says that somebody was, not when. */
export async function admittedWords(): Promise<(cell: Pick<ReviewedCell, "admitted" | "unphased">) => string> {
  const [say, to] = [await words("sourcing"), await language()];
  return ({ admitted, unphased }) => {
    if (unphased <= 0) return admitted === null ? "–" : formatNumber(admitted, to);
    return admitted ? say("admittedAndLonger", { count: admitted }) : say("admittedLonger");
  };
}
