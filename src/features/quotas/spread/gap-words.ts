import "server-only";
import { gapTo } from "@/domain/quotas/cascade";
import type { Quota } from "@/domain/quotas/quota";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";

/** A difference is said, never repaired. The sentences keep {below} and {gap} open for what is yet to be typed. */
export async function openGap(lead: Pick<Quota, "basis" | "required"> | undefined) {
  const [say, to] = [await words("spread"), await language()];
  const open = { below: "{below}", gap: "{gap}" };
  if (!lead) {
    const alone = say("alone", open);
    return { number: 0, gap: alone, even: alone };
  }
  const own = formatNumber(lead.required, to);
  return {
    number: lead.required,
    gap: say(`gap.${lead.basis}`, { ...open, own }),
    even: say(`even.${lead.basis}`, open),
  };
}

/** "118 giao xuống, cấp này được giao 120: lệch 2." */
export async function gapWords() {
  const to = await language();
  return async (below: number, lead: Pick<Quota, "basis" | "required"> | undefined) => {
    const { gap, even } = await openGap(lead);
    const off = gapTo(lead, below);
    const text = off === 0 ? even : gap;
    return text.replace("{below}", formatNumber(below, to)).replace("{gap}", formatNumber(off, to));
  };
}
