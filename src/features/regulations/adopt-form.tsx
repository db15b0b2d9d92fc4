import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { addRegulation } from "./actions";

export async function AdoptForm() {
  const say = await words("regulations");
  const names = { code: say("codeField"), title: say("titleField"), from: say("inForceFrom") };
  return (
    <Section heading={say("adopt")} aside={say("adoptNote")} screenOnly>
      <Form action={addRegulation} label={say("adopt")} className="max-w-text pt-3" names={names}>
        <Field name="code" label={names.code} required autoComplete="off" width="14rem" />
        <Field name="title" label={names.title} required autoComplete="off" />
        <DateField name="from" label={names.from} required />
        <Submit kind="plain">{say("saveRegulation")}</Submit>
      </Form>
    </Section>
  );
}
