import type { Standing } from "@/data/organizations/standing";
import type { Problem } from "@/domain/problem";
import { problemSentence } from "@/text/problem-sentence";
import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";

type Props = { readonly refused: { readonly standing: Standing; readonly refused: readonly Problem[] } };

/** Why there is no report of what was asked for, and the way back. */
export async function RefusedReport({ refused: { standing, refused } }: Props) {
  const say = await words("reports");
  const sentences = await Promise.all(refused.map(problemSentence));
  return (
    <Blank
      kind="error"
      heading={say("refusedHeading")}
      actions={<ButtonLink href={`/organizations/${standing.organization.code}/reports`}>{say("back")}</ButtonLink>}
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Blank>
  );
}
