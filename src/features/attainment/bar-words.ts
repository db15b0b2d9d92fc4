import "server-only";
import { type Figure, leadOf } from "@/domain/figures/figure";
import type { Language } from "@/text/language";
import { wordsIn } from "@/text/words";
import { askedWords } from "./verdict-words";

/** A bar in one sentence, for who does not see it. */
export function barWords(to: Language): (figure: Figure) => string {
  const [say, asked] = [wordsIn(to, "attainment"), askedWords(to)];
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
