import type { KeptStep } from "@/domain/candidates/kept-candidate";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";

/** Steps that were entered by mistake: still on record, with why they were taken back. */
export async function WithdrawnSteps({ steps }: { steps: readonly KeptStep[] }) {
  const [say, tongue] = await Promise.all([words("candidates"), language()]);
  const taken = steps.filter(({ withdrawn }) => withdrawn !== null);
  if (taken.length === 0) return null;
  return (
    <Section heading={say("withdrawnHeading")}>
      <Log
        items={taken.map(({ id, kind, on, withdrawn }) => ({
          key: id,
          at: formatDay(on, tongue),
          text: `${say(`steps.${kind}`)}. ${say("because", { reason: withdrawn?.reason ?? "" })}`,
        }))}
      />
    </Section>
  );
}
