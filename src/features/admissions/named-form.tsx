import { words } from "@/text/words";
import { ChooseOne } from "@/ui/choose-one";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { KeyField } from "@/ui/key-field";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { recordNamed } from "./actions";
import { DecisionFields } from "./decision-fields";
import { namedLabels } from "./labels";
import type { NamedEntry } from "./named-entry";
import { PersonFields } from "./person-fields";
import { StatisticsFields } from "./statistics-fields";
import { TotalChoiceField } from "./total-choice-field";

/** One person newly admitted, entered at the cell that held the ceremony. */
export async function NamedForm({ entry }: { entry: NamedEntry }) {
  const { standing, cells, hamlets, totals, today, countedBy, sender } = entry;
  const [say, sayForm] = await Promise.all([words("admissions"), words("form")]);
  if (cells.length === 0) return null;
  return (
    <Form action={recordNamed} label={say("namedTitle")} className="max-w-text" names={await namedLabels()}>
      <KeyField
        value={crypto.randomUUID()}
        fresh={{ href: `/organizations/${standing.organization.code}/admissions/new`, label: say("fresh") }}
      />
      <ChooseOne
        name="organization"
        label={say("cell")}
        options={cells.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <PersonFields today={today} sender={sender} hamlets={hamlets} />
      <DecisionFields today={today} countedBy={countedBy} />
      <StatisticsFields />
      {totals.length > 0 ? (
        <Section heading={say("partTotal")}>
          <div className="pt-3">
            <TotalChoiceField choices={totals} />
          </div>
        </Section>
      ) : null}
      <Field
        name="reason"
        label={say("reason")}
        aside={sayForm("optional")}
        hint={say("reasonHint")}
        autoComplete="off"
      />
      <Submit>{say("saveNamed")}</Submit>
    </Form>
  );
}
