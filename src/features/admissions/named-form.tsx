import { words } from "@/text/words";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
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
  const say = await words("admissions");
  if (cells.length === 0) return null;
  return (
    <Form action={recordNamed} label={say("namedTitle")} className="max-w-text" names={await namedLabels()}>
      <KeyField
        value={crypto.randomUUID()}
        fresh={{ href: `/organizations/${standing.organization.code}/admissions/new`, label: say("fresh") }}
      />
      <Cells cells={cells} />
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
      <Submit>{say("saveNamed")}</Submit>
    </Form>
  );
}

/** Fixed where there is one; else to be chosen, none beforehand. */
async function Cells({ cells }: Pick<NamedEntry, "cells">) {
  const say = await words("admissions");
  const [only, ...others] = cells;
  if (only && others.length === 0) return <Hidden name="organization" value={only.code} />;
  return (
    <SelectField
      name="organization"
      label={say("cell")}
      required
      blank
      options={cells.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
