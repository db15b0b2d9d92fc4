import { sourcingCauses } from "@/domain/sourcing/source-review";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { CaseForm } from "./case-form";
import type { CasePage } from "./case-page";

/** What may be done with the case just now, each in a form of its own. */
export async function CaseForms({ page }: { page: CasePage }) {
  const say = await words("watch");
  const isOpen = page.row.state !== "CLOSED";
  return (
    <>
      {page.acts ? (
        <Section heading={say("actsHeading")} screenOnly>
          <p className="pt-2 text-14 text-ink-2">{say("noNames")}</p>
          {isOpen ? <OpenForms page={page} /> : null}
          <Words page={page} act="NOTE" label={say("noteWords")} />
        </Section>
      ) : null}
      {page.isSuperior && isOpen ? (
        <Section heading={say("superiorHeading")} screenOnly>
          {page.row.state === "EXEMPT" ? <CaseForm act="LAPSE" page={page} names={{}} /> : <Exemption page={page} />}
        </Section>
      ) : null}
    </>
  );
}

async function OpenForms({ page }: { page: CasePage }) {
  const [say, sayCause] = [await words("watch"), await words("sourcing")];
  const { row, staff, today } = page;
  return (
    <>
      <CaseForm isFolded act="OWN" page={page} names={{ owner: say("owner") }}>
        <SelectField
          name="owner"
          label={say("owner")}
          value={row.ownerId === null ? "" : String(row.ownerId)}
          blank={say("ownerNone")}
          options={staff.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      </CaseForm>
      <CaseForm isFolded act="CAUSE" page={page} names={{ cause: say("cause"), words: say("causeWords") }}>
        <SelectField
          name="cause"
          label={say("cause")}
          value={row.cause ?? undefined}
          options={sourcingCauses.map((one) => ({ value: one, label: sayCause(`causes.${one}`) }))}
          blank
          required
        />
        <Field name="words" label={say("causeWords")} maxLength={1000} autoComplete="off" />
      </CaseForm>
      <CaseForm
        isFolded
        act="PLAN"
        page={page}
        names={{ words: say("planWords"), officer: say("officer"), by: say("by") }}
      >
        <Field name="words" label={say("planWords")} required maxLength={1000} autoComplete="off" />
        <Field name="officer" label={say("officer")} required maxLength={100} autoComplete="off" />
        <DateField name="by" label={say("by")} required min={today} />
      </CaseForm>
      <Words page={page} act="ASK" label={say("askWords")} />
    </>
  );
}

const Words = ({ page, act, label }: { page: CasePage; act: "NOTE" | "ASK"; label: string }) => (
  <CaseForm isFolded act={act} page={page} names={{ words: label }}>
    <Field name="words" label={label} required maxLength={1000} autoComplete="off" />
  </CaseForm>
);

async function Exemption({ page }: { page: CasePage }) {
  const say = await words("watch");
  return (
    <CaseForm isFolded act="EXEMPT" page={page} names={{ until: say("untilField"), words: say("exemptWords") }}>
      <DateField name="until" label={say("untilField")} required min={page.today} />
      <Field name="words" label={say("exemptWords")} required maxLength={1000} autoComplete="off" />
    </CaseForm>
  );
}
