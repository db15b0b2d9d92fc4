import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Details } from "@/ui/details";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { nameSecretary } from "./actions";
import { CellFacts } from "./cell-facts";
import type { CellPart } from "./cell-part";

/** A cell among hamlets: what it serves, and who is its secretary. */
export async function CellPage({ part }: { part: CellPart }) {
  const say = await words("hamlets");
  return (
    <div className="max-w-text">
      <p>{say("cellLead")}</p>
      <CellFacts part={part} />
      {part.secretaries && part.organization.closedOn === null ? <SecretaryForm part={part} /> : null}
    </div>
  );
}

async function SecretaryForm({ part: { organization, today } }: { part: CellPart }) {
  const [say, sayForm] = await Promise.all([words("hamlets"), words("form")]);
  const names = { name: say("putName"), telephone: say("telephone"), from: say("secretaryFrom") };
  return (
    <Section heading={say("secretaryHeading")} aside={say("contactNote")} screenOnly>
      <Details summary={say("nameSecretary")}>
        <Form action={nameSecretary} label={say("secretaryHeading")} names={names}>
          <Hidden name="organization" value={organization.code} />
          <Field name="name" label={names.name} hint={say("secretaryNameHint")} maxLength={100} autoComplete="off" />
          <div className="grid gap-x-6 sm:grid-cols-2">
            <Field name="telephone" label={names.telephone} aside={sayForm("optional")} type="tel" autoComplete="off" />
            <DateField name="from" label={names.from} max={today} required />
          </div>
          <Submit kind="plain">{say("nameSecretary")}</Submit>
        </Form>
      </Details>
    </Section>
  );
}
