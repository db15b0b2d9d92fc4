import { kinds, standsUnder } from "@/domain/organization";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { found } from "./actions";
import { AreaFields } from "./area-fields";
import type { KeepPage } from "./keep-page";

/** A new organization directly below this one. */
export async function FoundForm({ page }: { page: KeepPage }) {
  const [say, sayKind] = await Promise.all([words("keep"), words("organization")]);
  const { organization } = page.standing;
  const possible = kinds.filter((kind) => standsUnder(kind, organization.kind));
  return (
    <Section heading={say("foundHeading")} screenOnly>
      <Form
        action={found}
        label={say("foundHeading")}
        className="max-w-text pt-3"
        names={{ name: say("name"), kind: say("kind"), code: say("code"), foundedOn: say("foundedOn") }}
      >
        <Hidden name="superior" value={organization.code} />
        <Field name="name" label={say("name")} hint={say("nameHint")} required autoComplete="off" />
        <div className="grid gap-x-6 sm:grid-cols-2">
          <SelectField
            name="kind"
            label={say("kind")}
            value={possible.at(-1)}
            required
            options={possible.map((kind) => ({ value: kind, label: sayKind(`kind.${kind}`) }))}
          />
          <DateField
            name="foundedOn"
            label={say("foundedOn")}
            value={organization.foundedOn}
            max={page.today}
            hint={say("foundedOnHint")}
            required
          />
        </div>
        <Field name="code" label={say("code")} aside={say("optional")} hint={say("codeHint")} autoComplete="off" />
        <AreaFields />
        <Submit>{say("found")}</Submit>
      </Form>
    </Section>
  );
}
