import "server-only";
import type { CandidateRow } from "@/data/candidates/rows";
import { type KeptRemark, remarkHeadings } from "@/domain/candidates/kept-following";
import { words } from "@/text/words";

/** A remark in words: who says it, the progress under each heading, the conclusion. */
export async function remarkWords({ helpers }: Pick<CandidateRow, "helpers">) {
  const say = await words("following");
  return ({ helperId, progress, conclusion }: KeptRemark) => {
    const headings = remarkHeadings.map((heading) => ({
      heading,
      label: say(`heading.${heading}`),
      value: say(`progress.${progress[heading]}`),
    }));
    return {
      by: helpers.find(({ id }) => id === helperId)?.fullName ?? say("cell"),
      headings,
      progress: headings.map(({ label, value }) => `${label}: ${value}`).join("; "),
      conclusion: say(`conclusion.${conclusion}`),
    };
  };
}
