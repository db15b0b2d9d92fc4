import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { ChoiceField } from "@/ui/choice-field";
import type { TotalChoice } from "./total-choices";

type Props = {
  readonly choices: readonly TotalChoice[];
  /** A number of persons is entered, not one person. */
  readonly many?: boolean;
};

/** Nobody counts twice: new persons, or already inside one of these totals. Nothing is chosen beforehand. */
export async function TotalChoiceField({ choices, many = false }: Props) {
  const [say, spell] = await Promise.all([words("admissions"), periodWords()]);
  const labelOf = ({ holder, period, left }: TotalChoice) =>
    left === undefined
      ? say("totalInsideFar", { holder, period: inSentence(spell(period)) })
      : say("totalInside", { holder, period: inSentence(spell(period)), left });
  return (
    <ChoiceField
      name="total"
      label={say(many ? "totalChoiceMany" : "totalChoice")}
      hint={say(many ? "totalChoiceManyHint" : "totalChoiceHint")}
      options={[
        { value: "add", label: say(many ? "totalNewMany" : "totalNew") },
        ...choices.map((choice) => ({ value: choice.id, label: labelOf(choice) })),
      ]}
    />
  );
}
