import "server-only";
import type { Figure } from "@/domain/figure";
import { words } from "@/text/words";
import { askedWords } from "./verdict-words";

/** A bar in one sentence, for who does not see it. */
export async function barWords(): Promise<(figure: Figure) => string> {
  const say = await words("attainment");
  const asked = await askedWords();
  return ({ admitted: count, isReported, quotas: [lead], unitemised }) => {
    if (!isReported && !lead) return say("barLabelSilent");
    const open = unitemised > 0 ? `, ${say("barUnitemised", { count: unitemised })}` : "";
    if (!lead || lead.verdict === "none") return say("barLabelNone", { count }) + open;
    const required = asked(lead);
    const { expected } = lead;
    return (
      (expected === null ? say("barLabel", { count, required }) : say("barLabelPace", { count, required, expected })) +
      open
    );
  };
}

/** The parts of a figure that a bar draws. */
export const barFigures = ({ admitted, isReported, quotas: [lead], unitemised }: Figure) => ({
  admitted: isReported ? admitted : null,
  required: lead?.required,
  max: lead?.max,
  expected: lead?.pace,
  unitemised,
});
