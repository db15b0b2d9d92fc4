import "server-only";
import { type Figure, leadOf } from "@/domain/figure";
import { words } from "@/text/words";
import { askedWords } from "./verdict-words";

/** A bar in one sentence, for who does not see it. */
export async function barWords(): Promise<(figure: Figure) => string> {
  const say = await words("attainment");
  const asked = await askedWords();
  return (figure) => {
    const { admitted: count, isReported, unitemised } = figure;
    const lead = leadOf(figure);
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
export function barFigures(figure: Figure) {
  const { admitted, isReported, unitemised } = figure;
  const lead = leadOf(figure);
  return {
    admitted: isReported ? admitted : null,
    required: lead?.required,
    max: lead?.max,
    expected: lead?.pace,
    unitemised,
  };
}
