import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import { words } from "@/text/words";
import { ButtonLink } from "@/ui/button-link";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { addHamlet } from "./actions";
import { hamletLabels } from "./labels";

type Props = {
  readonly organization: Organization;
  readonly today: Day;
  /** Told by the address, so that a refused form stays open without script. */
  readonly isOpen: boolean;
};

/** A further hamlet of the commune. */
export async function AddForm({ organization: { code, foundedOn }, today, isOpen }: Props) {
  const [say, sayForm] = await Promise.all([words("hamlets"), words("form")]);
  if (!isOpen)
    return (
      <p className="pt-4 print:hidden">
        <ButtonLink href={`/organizations/${code}/hamlets?change=add#change`}>{say("addHeading")}</ButtonLink>
      </p>
    );
  const names = { ...(await hamletLabels()), name: say("nameField"), code: say("code"), from: say("from") };
  return (
    <Section id="change" heading={say("addHeading")} screenOnly>
      <Form action={addHamlet} label={say("addHeading")} className="max-w-text pt-3" names={names}>
        <KeyField
          value={crypto.randomUUID()}
          fresh={{ href: `/organizations/${code}/hamlets?change=add`, label: say("fresh") }}
        />
        <Hidden name="organization" value={code} />
        <Field name="name" label={names.name} hint={say("nameFieldHint")} required maxLength={200} autoComplete="off" />
        <div className="grid gap-x-6 sm:grid-cols-2">
          <DateField name="from" label={names.from} value={foundedOn} max={today} required />
          <Field
            name="code"
            label={names.code}
            aside={sayForm("optional")}
            hint={say("codeHint")}
            maxLength={60}
            autoComplete="off"
          />
        </div>
        <Submit kind="plain">{say("add")}</Submit>
      </Form>
    </Section>
  );
}
