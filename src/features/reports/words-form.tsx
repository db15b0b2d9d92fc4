import { reportSign } from "@/domain/reports/issuer";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { TextArea } from "@/ui/text-area";
import { saveWords } from "./actions";
import type { DraftReport } from "./read-report";

const lines = ["issuer", "place", "forWhom", "position", "signer"] as const;
const passages = ["opening", "results", "difficulties", "next"] as const;

/** The words of a report, filled in from its figures; what nobody changes goes on following them. */
export async function WordsForm({ draft: { standing, period, text } }: { draft: DraftReport }) {
  const [say, sayForm] = [await words("reports"), await words("admissions")];
  const { code, kind } = standing.organization;
  const names = [...lines, ...passages, "number", "on", "recipients"] as const;
  return (
    <Section heading={say("writeHeading")} screenOnly>
      <Form
        fold={say("writeNote")}
        action={saveWords}
        label={say("writeHeading")}
        className="max-w-text pt-3"
        names={Object.fromEntries(names.map((name) => [name, say(`${name}Field`)]))}
      >
        <KeyField
          value={crypto.randomUUID()}
          fresh={{ href: `/organizations/${code}/reports/new?period=${period.name}`, label: sayForm("fresh") }}
        />
        <Hidden name="organization" value={code} />
        <Hidden name="period" value={period.name} />
        <div className="grid gap-x-6 sm:grid-cols-2">
          <Field
            name="number"
            label={say("numberField")}
            hint={say("numberHint", { sign: reportSign(kind) })}
            value={text.number}
            width="8rem"
            maxLength={20}
            autoComplete="off"
          />
          <DateField name="on" label={say("onField")} value={text.on} />
          {lines.map((name) => (
            <Field
              key={name}
              name={name}
              label={say(`${name}Field`)}
              value={text[name]}
              maxLength={200}
              autoComplete="off"
            />
          ))}
        </div>
        {passages.map((name) => (
          <TextArea key={name} name={name} label={say(`${name}Field`)} value={text[name]} maxLength={6000} rows={5} />
        ))}
        <TextArea
          name="recipients"
          label={say("recipientsField")}
          hint={say("recipientsHint")}
          value={text.recipients}
          maxLength={1000}
          rows={3}
        />
        <Submit kind="plain">{say("save")}</Submit>
      </Form>
    </Section>
  );
}
