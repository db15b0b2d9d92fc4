import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { keepHeadcount } from "./actions";
import type { HeadcountPage } from "./headcount-page";

export async function HeadcountForm({ page: { standing, today } }: { page: HeadcountPage }) {
  const say = await words("keep");
  const names = {
    on: say("countedOn"),
    total: say("total"),
    official: say("official"),
    probationary: say("probationary"),
  };
  return (
    <Section heading={say("countForm")} aside={say("countFormNote")} screenOnly>
      <Form action={keepHeadcount} label={say("countForm")} className="max-w-text pt-3" names={names}>
        <Hidden name="organization" value={standing.organization.code} />
        <DateField name="on" label={names.on} value={today} max={today} required />
        <div className="grid gap-x-6 sm:grid-cols-3">
          <Field name="total" label={names.total} figures required autoComplete="off" />
          <Field name="official" label={names.official} aside={say("optional")} figures autoComplete="off" />
          <Field name="probationary" label={names.probationary} aside={say("optional")} figures autoComplete="off" />
        </div>
        <Submit>{say("saveCount")}</Submit>
      </Form>
    </Section>
  );
}
