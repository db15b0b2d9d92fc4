import type { ClosedMonths } from "@/data/returns/returns";
import { closedProblem } from "@/domain/returns/closed-problem";
import { problemSentence } from "@/text/problem-sentence";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";

const most = 3;

/** Which months cannot be written to, and who can open them: what a refusal would say, said before anyone types. */
export async function ClosedNotice({ closed }: { closed: readonly ClosedMonths[] }) {
  if (closed.length === 0) return null;
  const sentences = await Promise.all(closed.slice(0, most).map((one) => problemSentence(closedProblem(one))));
  return (
    <div className="pt-3">
      <Notice>
        {sentences.map((sentence) => (
          <p key={sentence} className="w-full">
            <Icon name="lock" className="mr-1.5" />
            {sentence}
          </p>
        ))}
      </Notice>
    </div>
  );
}
