import { furtherAnswers, furtherLists } from "@/domain/ledger/admission-facts";
import { furtherFieldWords } from "@/text/further-words";
import { words } from "@/text/words";
import { MoreChoices } from "@/ui/more-choices";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { statistics } from "./statistics";

/** Yes, no or not known: the yes/no facts the statistics count. */
export async function StatisticsFields() {
  const [say, sayFacts] = await Promise.all([words("admissions"), words("facts")]);
  const further = await furtherFieldWords({ lists: furtherLists, answers: furtherAnswers });
  const options = [
    { value: "", label: say("unknown") },
    { value: "yes", label: say("yes") },
    { value: "no", label: say("no") },
  ];
  return (
    <Section heading={say("partStatistics")} aside={say("partStatisticsNote")}>
      <div className="grid grid-cols-2 gap-x-6 pt-3 sm:grid-cols-3">
        {statistics.map((name) => (
          <SelectField key={name} name={name} label={say(name)} options={options} width="12rem" />
        ))}
      </div>
      <MoreChoices summary={sayFacts("summary")} note={sayFacts("note")} fields={further} />
    </Section>
  );
}
