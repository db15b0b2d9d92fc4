import type { StepKind } from "@/domain/candidates/step";
import { detailsOf, mayFail } from "@/domain/candidates/step-details";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Details } from "@/ui/details";
import { Field } from "@/ui/field";
import { LineForm } from "@/ui/filter-form";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { recordCeremony, recordStep } from "./actions";
import { CeremonyFields } from "./ceremony-fields";
import { DetailField } from "./detail-field";
import type { DossierPage } from "./dossier";
import { isBacked } from "./helper-choices";
import { HelperSearch } from "./helper-field";
import { IntroducerFields } from "./introducer-fields";

/** One step in one small form: the next one, or the one chosen. */
export async function StepForm({ page }: { page: DossierPage }) {
  const { row, today, chosen, standing } = page;
  const [say, sayForm] = await Promise.all([words("candidates"), words("form")]);
  if (!chosen) return null;
  const here = `/organizations/${standing.organization.code}/candidates/${row.id}`;
  const fields = [...detailsOf(chosen), "on", "reason"] as const;
  const names = Object.fromEntries(fields.map((name) => [name, say(name)]));
  return (
    <Section heading={say("recordHeading")} aside={say(`steps.${chosen}`)} screenOnly id="record">
      {isBacked(chosen) ? <HelperSearch search={page.search} step={chosen} /> : null}
      <Form
        action={chosen === "CEREMONY" ? recordCeremony : recordStep}
        label={say("recordHeading")}
        className="max-w-text pt-3"
        names={names}
        key={chosen}
      >
        <KeyField value={crypto.randomUUID()} fresh={{ href: here, label: say("fresh") }} />
        <Hidden name="candidate" value={row.id} />
        <Hidden name="kind" value={chosen} />
        {chosen === "VERIFICATION" ? <p className="pb-2 text-14 text-ink-2">{say("verificationNote")}</p> : null}
        <DateField name="on" label={say("on")} value={today} max={today} required />
        {chosen === "INTRODUCTIONS" ? (
          <IntroducerFields page={page} />
        ) : (
          <div className="grid items-end gap-x-6 sm:grid-cols-2">
            {detailsOf(chosen).map((name) => (
              <DetailField key={name} name={name} page={page} />
            ))}
          </div>
        )}
        {mayFail(chosen) ? (
          <SelectField
            name="passed"
            label={say("passedField")}
            width="12rem"
            options={[
              { value: "yes", label: say("passedYes") },
              { value: "no", label: say("passedNo") },
            ]}
          />
        ) : null}
        {chosen === "CEREMONY" ? <CeremonyFields totals={page.totals} /> : null}
        <Field
          name="reason"
          label={say("reason")}
          aside={sayForm("optional")}
          hint={say("reasonHint")}
          autoComplete="off"
          maxLength={500}
        />
        <Submit>{say("saveStep")}</Submit>
      </Form>
      {page.records.length > 1 ? <OtherStep page={page} chosen={chosen} /> : null}
    </Section>
  );
}

/** Steps can be entered out of order: any one is a press away; what was done already says when. */
async function OtherStep({ page: { records, lines }, chosen }: { page: DossierPage; chosen: StepKind }) {
  const [say, tongue] = await Promise.all([words("candidates"), language()]);
  const label = (kind: StepKind) => {
    const doneOn = lines.find((line) => line.kind === kind)?.doneOn;
    return [say(`steps.${kind}`), ...(doneOn ? [formatDay(doneOn, tongue)] : [])].join(" · ");
  };
  return (
    <div className="pt-3">
      <Details summary={say("otherStep")}>
        <LineForm action="#record" submit={say("open")}>
          <SelectField
            name="step"
            label={say("stepField")}
            value={chosen}
            width="20rem"
            options={records.map((kind) => ({ value: kind, label: label(kind) }))}
          />
        </LineForm>
      </Details>
    </div>
  );
}
