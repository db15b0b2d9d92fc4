import type { Dossier } from "@/data/persons/dossier";
import { words } from "@/text/words";
import { ChoiceField } from "@/ui/choice-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { revealFields } from "./actions";
import { factLabels } from "./labels";

/** Opens what is sealed, for who says why. */
export async function RevealForm({ dossier: { id, sealed } }: { dossier: Dossier }) {
  const say = await words("members");
  const fields = sealed.map((field) => ({ value: field as string, label: say(`field.${field}`) }));
  return (
    <Section heading={say("revealHeading")} screenOnly>
      <Form action={revealFields} label={say("revealHeading")} className="max-w-text pt-3" names={await factLabels()}>
        <Hidden name="member" value={id} />
        <ChoiceField
          name="field"
          label={say("revealWhat")}
          options={fields.length > 1 ? [...fields, { value: "all", label: say("revealAll") }] : fields}
        />
        <Field
          name="reason"
          label={say("reason")}
          hint={say("reasonHint")}
          required
          maxLength={300}
          autoComplete="off"
        />
        <Submit kind="plain">{say("reveal")}</Submit>
      </Form>
    </Section>
  );
}
