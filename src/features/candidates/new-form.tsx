import type { EntryPlace } from "@/data/persons/entry-place";
import { introducingBodies, sourceForces } from "@/domain/candidates/candidate";
import { senderHeader } from "@/domain/ledger/unsent-cell";
import { schoolings } from "@/domain/persons/schooling";
import { offerWords } from "@/text/offer-words";
import { residenceWords } from "@/text/residence-words";
import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { CheckField } from "@/ui/check-field";
import { ChooseOne } from "@/ui/choose-one";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { KeyField } from "@/ui/key-field";
import { Offered } from "@/ui/offered";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { openCandidate } from "./actions";

/** Somebody whom a cell has noticed; on a phone no longer than needed. */
export async function NewCandidateForm({ page: { standing, cells, hamlets, today, sender } }: { page: EntryPlace }) {
  const [say, sayForm] = await Promise.all([words("candidates"), words("form")]);
  if (cells.length === 0)
    return (
      <Blank kind="empty" level={2} heading={say("noCell")}>
        <p>{say("noCellText")}</p>
      </Blank>
    );
  const optional = sayForm("optional");
  const residence = await residenceWords(hamlets);
  const here = `/organizations/${standing.organization.code}/candidates`;
  const labels = ["fullName", "bornOn", "schooling", "sourceForce", "introducedBy", "reason", "isElder"] as const;
  const names = Object.fromEntries(labels.map((name) => [name, say(name)]));
  return (
    <Form
      action={openCandidate}
      label={say("newTitle")}
      className="max-w-text"
      names={{ ...names, hamlet: residence.label, organization: say("cell"), on: say("noticedOn") }}
    >
      <KeyField value={crypto.randomUUID()} fresh={{ href: `${here}/new`, label: say("fresh") }} />
      <ChooseOne
        name="organization"
        label={say("cell")}
        options={cells.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Section heading={say("partPerson")}>
        <div className="pt-3">
          <Field name="fullName" label={say("fullName")} required autoComplete="off" />
          <div className="grid gap-x-6 sm:grid-cols-2">
            <DateField name="bornOn" label={say("bornOn")} max={today} required />
            <SelectField
              name="schooling"
              label={say("schooling")}
              required
              blank
              options={schoolings.map((level) => ({ value: level, label: say(`schoolings.${level}`) }))}
            />
            <YesNoField name="woman" />
            <YesNoField name="local" />
            {hamlets.length > 0 ? <SelectField name="hamlet" {...residence} /> : null}
          </div>
          <Offered
            address="/alike"
            header={senderHeader}
            sender={sender}
            purpose="candidate"
            fields={["fullName", "bornOn"]}
            name="person"
            words={await offerWords()}
          />
          <CheckField name="isElder" label={say("isElder")} />
        </div>
      </Section>
      <Section heading={say("partNoticed")}>
        <div className="pt-3">
          <div className="grid gap-x-6 sm:grid-cols-2">
            <SelectField
              name="sourceForce"
              label={say("sourceForce")}
              aside={optional}
              blank
              options={sourceForces.map((one) => ({ value: one, label: say(`sources.${one}`) }))}
            />
            <SelectField
              name="introducedBy"
              label={say("introducedBy")}
              aside={optional}
              blank
              options={introducingBodies.map((one) => ({ value: one, label: say(`introducers.${one}`) }))}
            />
            <DateField name="on" label={say("noticedOn")} value={today} max={today} required />
          </div>
          <Field
            name="reason"
            label={say("reason")}
            aside={optional}
            hint={say("reasonHint")}
            autoComplete="off"
            maxLength={500}
          />
        </div>
      </Section>
      <Submit>{say("save")}</Submit>
    </Form>
  );
}

async function YesNoField({ name }: { name: "woman" | "local" }) {
  const say = await words("candidates");
  const options = [
    { value: "", label: say("unknown") },
    { value: "yes", label: say("yes") },
    { value: "no", label: say("no") },
  ];
  return <SelectField name={name} label={say(name)} options={options} width="10rem" />;
}
