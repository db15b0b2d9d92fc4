import type { Share } from "@/domain/figures/small-number";
import { formatPercent } from "@/text/format";
import type { Language } from "@/text/language";
import { wordsIn } from "@/text/words";

/** A share as it is printed: "71,6%"; of a few persons a word in its place, "–" where there is nobody. */
export const shareText = ({ percent }: Pick<Share, "percent">, to: Language): string => {
  if (percent === null) return "–";
  return percent === "small" ? wordsIn(to, "review")("small") : formatPercent(percent, to);
};
