import type { KeptReview } from "@/data/sourcing/source-rows";
import { words } from "@/text/words";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";
import { SourceState } from "./source-state";

/** What a cell said in every year. */
export async function ReviewLog({ reviews }: { reviews: readonly KeptReview[] }) {
  const say = await words("sourcing");
  if (reviews.length === 0) return null;
  return (
    <Section heading={say("logHeading")}>
      <Log
        items={reviews.map((review) => ({
          key: review.id,
          at: say("yearShort", { year: String(review.year) }),
          text: <SourceState review={review} />,
        }))}
      />
    </Section>
  );
}
