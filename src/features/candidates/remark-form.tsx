import { helpsOn } from "@/domain/candidates/helper-span";
import { conclusions, progresses, remarkHeadings } from "@/domain/candidates/kept-following";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import type { DossierPage } from "./dossier";
import { DossierFrame } from "./dossier-frame";
import { recordRemark } from "./follow-actions";

/** The headings of a customary remark, each with one answer; words only where there is more to say. */
export async function RemarkForm({ page: { row, today } }: { page: DossierPage }) {
  const [say, sayForm] = await Promise.all([words("following"), words("form")]);
  const headings = Object.fromEntries(remarkHeadings.map((name) => [name, say(`heading.${name}`)]));
  const names = { ...headings, by: say("by"), on: say("on"), words: say("words"), conclusion: say("conclusionField") };
  const helpers = row.helpers.map(({ id, fullName }) => ({ value: id, label: fullName }));
  return (
    <Form
      fold={say("remarkHeading")}
      action={recordRemark}
      label={say("remarkHeading")}
      className="max-w-text"
      names={names}
    >
      <DossierFrame row={row} />
      <div className="grid items-end gap-x-6 sm:grid-cols-2">
        <DateField name="on" label={names.on} value={today} max={today} required />
        <SelectField
          name="by"
          label={names.by}
          value={row.helpers.find((helper) => helpsOn(helper, today))?.id ?? ""}
          options={[...helpers, { value: "", label: say("cell") }]}
        />
        {remarkHeadings.map((name) => (
          <SelectField
            key={name}
            name={name}
            label={say(`heading.${name}`)}
            required
            blank
            options={progresses.map((one) => ({ value: one, label: say(`progress.${one}`) }))}
          />
        ))}
        <SelectField
          name="conclusion"
          label={names.conclusion}
          required
          blank
          options={conclusions.map((one) => ({ value: one, label: say(`conclusion.${one}`) }))}
        />
      </div>
      <Field name="words" label={names.words} aside={sayForm("optional")} maxLength={1_000} autoComplete="off" />
      <Submit kind="plain">{say("saveRemark")}</Submit>
    </Form>
  );
}
