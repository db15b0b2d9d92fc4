import { type Figure, leadOf, shownPercent } from "@/domain/figures/figure";
import { formatPercent } from "@/text/format";
import type { Language } from "@/text/language";

/** The percentage of a figure as a table prints it: "–" without a quota, for ranges, and where nothing was reported. */
export function percentIn(figure: Figure, to: Language) {
  const percent = figure.isReported ? shownPercent(leadOf(figure)) : null;
  return percent === null ? "–" : formatPercent(percent, to);
}
