import { useWords } from "@/text/words";
import { Segments } from "@/ui/segments";
import { type ReviewPage, reviewAddress, reviewPages } from "./address";
import type { ReviewAsked } from "./asked";

type Props = { readonly review: ReviewAsked; readonly page: ReviewPage };

/** The parts of a review, and the levels it can compare: links, so that every state has its address. */
export function ReviewNav({ review, page }: Props) {
  const [say, name] = [useWords("review"), useWords("organization")];
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-2 pt-4 print:hidden">
      <Segments
        label={say("pagesLabel")}
        items={reviewPages.map((one) => ({
          label: say(`pages.${one}`),
          href: reviewAddress(review, one),
          current: one === page,
        }))}
      />
      {review.levels.length > 1 ? (
        <Segments
          label={say("levelLabel")}
          items={review.levels.map((level) => ({
            label: name(`below.${level.level}`, { count: level.places }),
            href: reviewAddress({ ...review, level }, page),
            current: level.level === review.level?.level,
          }))}
        />
      ) : null}
    </div>
  );
}
