import type { TurnFact } from "@/data/candidates/log";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";

/** When the dossier was stopped or opened again, and why; the latest first. */
export async function TurnLog({ turns }: { turns: readonly TurnFact[] }) {
  const [say, sayStep, tongue] = await Promise.all([words("persons"), words("candidates"), language()]);
  if (turns.length === 0) return null;
  return (
    <Section heading={say("turnsHeading")}>
      <Log
        items={turns.map(({ id, kind, on, reason }) => ({
          key: id,
          at: formatDay(on, tongue),
          text: [say(`turns.${kind}`), ...(reason ? [sayStep("because", { reason })] : [])].join(". "),
        }))}
      />
    </Section>
  );
}
