import { furtherAnswers, furtherLists } from "@/domain/ledger/admission-facts";
import { furtherFieldWords } from "@/text/further-words";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { ChoiceField } from "@/ui/choice-field";
import { MoreChoices } from "@/ui/more-choices";
import { SelectField } from "@/ui/select-field";
import type { InsideTotal } from "./inside-totals";

/** What the entry of the ledger asks for besides: facts for statistics, and whether a total holds the person already. */
export async function CeremonyFields({ totals }: { totals: readonly InsideTotal[] }) {
  const [say, spell] = [await words("candidates"), await periodWords()];
  const sayFacts = await words("facts");
  const further = await furtherFieldWords({ lists: furtherLists, answers: furtherAnswers });
  const answers = [
    { value: "", label: say("unknown") },
    { value: "yes", label: say("yes") },
    { value: "no", label: say("no") },
  ];
  return (
    <>
      <p className="pb-2 text-14 text-ink-2">{say("ceremonyNote")}</p>
      <div className="grid grid-cols-2 gap-x-6">
        <SelectField name="minority" label={say("minority")} options={answers} width="10rem" />
        <SelectField name="youth" label={say("youth")} options={answers} width="10rem" />
      </div>
      <MoreChoices
        summary={sayFacts("summary")}
        note={sayFacts("note")}
        // What schooling there is, the dossier knows.
        fields={further.filter(({ name }) => name !== "schooling")}
      />
      {totals.length > 0 ? (
        <ChoiceField
          name="total"
          label={say("totalField")}
          options={[
            { value: "add", label: say("totalNew") },
            ...totals.map(({ id, holder, period }) => ({
              value: id,
              label: say("totalInside", { holder, period: inSentence(spell(period)) }),
            })),
          ]}
        />
      ) : null}
    </>
  );
}
