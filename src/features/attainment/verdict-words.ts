import "server-only";
import type { Measured, Verdict } from "@/domain/figures/attainment";
import { formatNumber } from "@/text/format";
import type { Language } from "@/text/language";
import { wordsIn } from "@/text/words";

/** What is said of a figure against its quota: "còn 17", "đạt", "vượt 146"; of a range "chưa đạt (1–3)". */
export function verdictWords(to: Language): (admitted: number, measured: Measured) => string {
  const say = wordsIn(to, "attainment");
  return (count, { max, required: min, remaining, verdict }) => {
    const said: Record<Verdict, () => string> = {
      none: () => say("noQuota"),
      short: () => (max === null ? say("left", { count: remaining }) : say("rangeShort", { min, max })),
      met: () => (max === null ? say("met") : say("rangeMet", { count, min, max })),
      over: () => (max === null ? say("over", { count: count - min }) : say("rangeOver", { count })),
    };
    return said[verdict]();
  };
}

/** What is asked, as it stands behind the stroke of a pair: "60", "1–3"; "–" where nothing is. */
export function askedWords(to: Language): (measured: Pick<Measured, "required" | "max"> | undefined) => string {
  return (measured) => {
    if (!measured) return "–";
    const { required, max } = measured;
    return max === null ? formatNumber(required, to) : `${formatNumber(required, to)}–${formatNumber(max, to)}`;
  };
}
