import { ethnicGroups } from "@/domain/persons/ethnic-group";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { countHamlet } from "./actions";
import type { HamletPage } from "./hamlet-page";
import { hamletLabels } from "./labels";

/** What was counted on a day, beginning from what was counted last. */
export async function CountForm({ page: { hamlet, today } }: { page: HamletPage }) {
  const [say, sayForm] = await Promise.all([words("hamlets"), words("form")]);
  const names = await hamletLabels();
  const optional = sayForm("optional");
  const [last] = hamlet.counts;
  const figure = (name: "households" | "poorHouseholds" | "population") => (
    <Field
      name={name}
      label={names[name]}
      aside={optional}
      value={last?.[name] ?? undefined}
      figures
      width="9rem"
      autoComplete="off"
    />
  );
  return (
    <Form action={countHamlet} label={say("countHeading")} className="max-w-text" names={names}>
      <Hidden name="hamlet" value={hamlet.code} />
      <DateField name="on" label={names.on} hint={say("countOnHint")} value={today} max={today} required />
      <div className="grid gap-x-6 sm:grid-cols-3">
        {figure("households")}
        {figure("poorHouseholds")}
        {figure("population")}
      </div>
      <SelectField
        name="ethnicGroup"
        label={names.ethnicGroup}
        aside={optional}
        hint={say("ethnicHint")}
        value={last?.ethnicGroup ?? undefined}
        blank
        width="16rem"
        options={ethnicGroups.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Field name="source" label={names.source} aside={optional} maxLength={200} autoComplete="off" />
      <Submit kind="plain">{say("count")}</Submit>
    </Form>
  );
}
