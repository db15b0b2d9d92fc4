import "server-only";
import type { KeptReview } from "@/data/sourcing/source-rows";
import { formatDay } from "@/text/format";
import { inSentence } from "@/text/in-sentence";
import { language, words } from "@/text/words";

/** What stands under a result: its day, the causes, what was written to it, what the superior said, and where it was printed. */
export async function reviewWords(): Promise<(review: KeptReview) => string[]> {
  const [say, tongue] = await Promise.all([words("sourcing"), language()]);
  const day = (on: string) => formatDay(on, tongue);
  const answered = (judgement: KeptReview["judgement"]) => {
    if (!judgement) return [];
    const { isAccepted, on, reason } = judgement;
    return [
      say(isAccepted ? "acceptedOn" : "sentBackOn", { day: day(on) }),
      ...(reason ? [say("reasonIs", { reason })] : []),
    ];
  };
  return ({ on, causes, remark, judgement, source }) => {
    const why = causes.map((cause) => inSentence(say(`causes.${cause}`))).join("; ");
    return [
      say("reviewedOn", { day: day(on) }),
      ...(why ? [say("because", { why })] : []),
      ...(remark ? [remark] : []),
      ...answered(judgement),
      ...(source ? [say("sourceIs", { source })] : []),
    ];
  };
}
