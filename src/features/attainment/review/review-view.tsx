import { formatDay } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { AsOf } from "@/ui/as-of";
import type { Review } from "./report";
import { ReviewNav } from "./review-nav";
import { ReviewTable } from "./table";
import { Why } from "./why";

/** Where persons are missing: every place of a level in one table; and why. */
export function ReviewView({ review, isWhole }: { review: Review; isWhole: boolean }) {
  const [say, to] = [useWords("review"), useLanguage()];
  return (
    <>
      <ReviewNav review={review} page="places" />
      {review.level ? null : <p className="pt-4">{say("nothingBelow")}</p>}
      <ReviewTable review={review} isWhole={isWhole} />
      <Why review={review} />
      <AsOf>
        <li>{say("asOf", { day: formatDay(review.asOf, to) })}</li>
      </AsOf>
    </>
  );
}
