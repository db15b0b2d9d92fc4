import { kinds } from "@/domain/organization";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { arrangeAnew } from "./actions";
import type { KeepPage } from "./keep-page";

/** Another name, kind or superior, all from one day. */
export async function ArrangeForm({ page }: { page: KeepPage }) {
  const [say, sayKind] = await Promise.all([words("keep"), words("organization")]);
  const { organization } = page.standing;
  return (
    <Form
      action={arrangeAnew}
      label={say("arrangeHeading")}
      className="max-w-text pt-3"
      names={{ name: say("name"), kind: say("kind"), superior: say("superior"), from: say("from") }}
    >
      <Hidden name="organization" value={organization.code} />
      <Field name="name" label={say("name")} value={organization.name} required autoComplete="off" />
      <SelectField
        name="kind"
        label={say("kind")}
        value={organization.kind}
        required
        options={kinds.map((kind) => ({ value: kind, label: sayKind(`kind.${kind}`) }))}
      />
      <SuperiorField page={page} />
      <DateField
        name="from"
        label={say("from")}
        hint={say("fromHint")}
        value={page.today}
        min={organization.foundedOn}
        max={page.today}
        required
      />
      <Submit kind="plain">{say("arrange")}</Submit>
    </Form>
  );
}

/** A superior out of reach cannot be left: then there is nothing to choose. */
async function SuperiorField({ page: { superior, superiors, standing } }: { page: KeepPage }) {
  const say = await words("keep");
  if (standing.organization.parentId !== null && superior === undefined) return null;
  if (!superiors)
    return (
      <Field name="superior" label={say("superior")} value={superior} hint={say("superiorHint")} autoComplete="off" />
    );
  if (superiors.length === 0) return null;
  return (
    <SelectField
      name="superior"
      label={say("superior")}
      value={superior ?? ""}
      blank={superior === undefined}
      options={superiors}
    />
  );
}
