import { words } from "@/text/words";
import { ButtonLink } from "@/ui/button-link";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { nameSecretary } from "./actions";
import { CellFacts } from "./cell-facts";
import type { CellPart } from "./cell-part";

type Props = {
  readonly part: CellPart;
  /** The form is open: told by the address, so that a refused one stays open without script. */
  readonly isOpen: boolean;
};

/** A cell among hamlets: what it serves, and who is its secretary. */
export async function CellPage({ part, isOpen }: Props) {
  const say = await words("hamlets");
  return (
    <div className="max-w-text">
      <p>{say("cellLead")}</p>
      <CellFacts part={part} />
      {part.secretaries && part.organization.closedOn === null ? <SecretaryForm part={part} isOpen={isOpen} /> : null}
    </div>
  );
}

async function SecretaryForm({ part: { organization, today }, isOpen }: Props) {
  const [say, sayForm] = await Promise.all([words("hamlets"), words("form")]);
  if (!isOpen)
    return (
      <p className="pt-2 print:hidden">
        <ButtonLink href={`/organizations/${organization.code}/hamlets?change=secretary#change`}>
          {say("secretaryHeading")}
        </ButtonLink>
      </p>
    );
  const names = { name: say("putName"), telephone: say("telephone"), from: say("secretaryFrom") };
  return (
    <Section id="change" heading={say("secretaryHeading")} aside={say("contactNote")} screenOnly>
      <Form action={nameSecretary} label={say("secretaryHeading")} className="pt-3" names={names}>
        <Hidden name="organization" value={organization.code} />
        <Field name="name" label={names.name} hint={say("secretaryNameHint")} maxLength={100} autoComplete="off" />
        <div className="grid gap-x-6 sm:grid-cols-2">
          <Field name="telephone" label={names.telephone} aside={sayForm("optional")} type="tel" autoComplete="off" />
          <DateField name="from" label={names.from} max={today} required />
        </div>
        <Submit kind="plain">{say("nameSecretary")}</Submit>
      </Form>
    </Section>
  );
}
