import { addMonths } from "@/domain/calendar-months";
import { isAuthorised } from "@/domain/organizations/authorisation";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { authoriseCommittee } from "./actions";
import type { KeepPage } from "./keep-page";

/** A committee is authorised by its superior to decide on admissions from a day on, or no longer. */
export async function AuthoriseForm({ page: { standing, authorisations, today } }: { page: KeepPage }) {
  const say = await words("keep");
  const { organization } = standing;
  const names = { given: say("given"), from: say("from"), number: say("documentNo"), documentOn: say("documentOn") };
  return (
    <Form action={authoriseCommittee} label={say("authoriseHeading")} className="max-w-text pt-3" names={names}>
      <Hidden name="organization" value={organization.code} />
      <p className="pb-3 text-14 text-ink-2">{say("authoriseNote")}</p>
      <SelectField
        name="given"
        label={names.given}
        value={isAuthorised(authorisations, today) ? "no" : "yes"}
        required
        options={[
          { value: "yes", label: say("givenYes") },
          { value: "no", label: say("givenNo") },
        ]}
      />
      <DateField name="from" label={names.from} min={organization.foundedOn} max={addMonths(today, 12)} required />
      <Field name="number" label={names.number} hint={say("documentHint")} maxLength={100} autoComplete="off" />
      <DateField name="documentOn" label={names.documentOn} max={today} />
      <Submit kind="plain">{say("authorise")}</Submit>
    </Form>
  );
}
