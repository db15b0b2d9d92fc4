import type { Organization } from "@/domain/organization";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { keepTerm } from "./actions";

/** The dates of a term for this organization; the same name again replaces them. */
export async function TermForm({ organization: { code } }: { organization: Organization }) {
  const say = await words("keep");
  const names = {
    term: say("term"),
    congressOn: say("congressOn"),
    fromMonth: say("fromMonth"),
    toMonth: say("toMonth"),
  };
  return (
    <Section heading={say("termForm")} aside={say("termFormNote")} screenOnly>
      <Form action={keepTerm} label={say("termForm")} className="max-w-text pt-3" names={names}>
        <Hidden name="organization" value={code} />
        <div className="grid gap-x-6 sm:grid-cols-2">
          <Field
            name="term"
            label={names.term}
            hint={say("termHint")}
            required
            figures
            inputMode="text"
            autoComplete="off"
          />
          <DateField name="congressOn" label={names.congressOn} aside={say("optional")} />
          <Field
            name="fromMonth"
            label={names.fromMonth}
            hint={say("monthHint")}
            required
            figures
            inputMode="text"
            autoComplete="off"
          />
          <Field
            name="toMonth"
            label={names.toMonth}
            hint={say("toMonthHint")}
            required
            figures
            inputMode="text"
            autoComplete="off"
          />
        </div>
        <Submit>{say("saveTerm")}</Submit>
      </Form>
    </Section>
  );
}
