import { type Figure, leadOf, shownPercent } from "@/domain/figures/figure";
import { formatNumber, formatPercent } from "@/text/format";
import type { Language } from "@/text/language";
import { wordsIn } from "@/text/words";

/** "8/14 (57,1%)"; silence is not nought. */
export function yearWords(year: Figure, to: Language): string {
  const say = wordsIn(to, "briefing");
  const { admitted, isReported } = year;
  const lead = leadOf(year);
  if (!isReported) return lead ? say("silentOfQuota", { required: formatNumber(lead.required, to) }) : say("silent");
  if (!lead) return say("noQuota", { admitted });
  const percent = shownPercent(lead);
  const shown = percent === null ? "" : ` (${formatPercent(percent, to)})`;
  return say("ofQuota", { admitted, required: formatNumber(lead.required, to), percent: shown });
}

/** How the year stands against an even pace; nothing where a pace says nothing, or nobody has said anything. */
export function paceWords(year: Figure, to: Language): string | undefined {
  const say = wordsIn(to, "briefing");
  const expected = leadOf(year)?.expected ?? null;
  if (expected === null || !year.isReported) return undefined;
  const count = expected - year.admitted;
  return count > 0 ? say("paceLate", { expected, count }) : say("paceMet", { expected });
}
