import type { KeptReview } from "@/data/sourcing/source-rows";
import { type SourceStatus, sourceStatus } from "@/domain/sourcing/source-review";
import { words } from "@/text/words";
import { Status } from "@/ui/status";
import { reviewWords } from "./review-words";

type Props = { readonly review: KeptReview | null; readonly brief?: boolean; readonly hand?: boolean };

/** How a cell stood in a year, in words and a sign: red only where the visitor's `hand` is needed. Briefly, without what was written. */
export async function SourceState({ review, brief = false, hand = false }: Props) {
  const [say, spell] = [await words("sourcing"), await reviewWords()];
  const status = sourceStatus(review);
  return (
    <>
      <Status tone={hand ? "late" : tones[status]}>
        {say(`status.${status}`, { count: review?.outstanding ?? 0 })}
      </Status>
      {review && !brief
        ? spell(review).map((line) => (
            <span key={line} className="note">
              {line}
            </span>
          ))
        : null}
    </>
  );
}

const tones: Record<SourceStatus, "ok" | "plain"> = {
  NOT_REVIEWED: "plain",
  HAS_SOURCE: "ok",
  WAITING: "plain",
  ACCEPTED: "ok",
  SENT_BACK: "plain",
};
