import { operator } from "@/access/operator";
import { ReviewInput } from "@/domain/sourcing/source-review-input";
import { reviewSources } from "@/features/sourcing/review-sources";
import { expected } from "../command";
import { sourceReviews } from "./persons/persons";
import { reviews } from "./reviews";

/** What the articles say of a cell's source, and what is invented beside it; each carries a key of its own, so that it is not made twice. */
export async function loadReviews() {
  for (const { code, year, on, result, outstanding, causes, certainty, source } of [...reviews, ...sourceReviews]) {
    const rows = {
      [`result.${code}`]: result,
      ...(outstanding !== undefined && { [`outstanding.${code}`]: String(outstanding) }),
      ...Object.fromEntries(causes.map((one) => [`cause.${code}.${one}`, "yes"])),
    };
    const input = ReviewInput.parse({ organization: code, year, on, ...rows, key: `demo:review:${code}:${year}` });
    expected(await reviewSources(await operator("source.review"), operator, input, { certainty, source }));
  }
}
