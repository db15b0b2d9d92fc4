import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import type { DossierPage } from "./dossier";
import { takeBackNote } from "./follow-actions";
import { NoteFrame } from "./note-frame";
import { remarkWords } from "./remark-words";

/** A remark or a task entered by mistake is taken back. */
export async function NoteWithdrawing({ page: { row } }: { page: DossierPage }) {
  const [say, tongue, spell] = [await words("following"), await language(), await remarkWords(row)];
  const notes = [
    ...row.remarks.map((one) => ({ id: one.id, on: one.on, what: spell(one).by, kind: say("remarks") })),
    ...row.tasks.map(({ id, givenOn, what }) => ({ id, on: givenOn, what, kind: say("task") })),
  ];
  if (notes.length === 0) return null;
  const names = { note: say("note"), reason: say("noteReason") };
  return (
    <Form
      fold={say("noteHeading")}
      action={takeBackNote}
      label={say("noteHeading")}
      className="max-w-text"
      names={names}
    >
      <NoteFrame row={row} />
      <SelectField
        name="note"
        label={names.note}
        required
        blank
        options={notes.map(({ id, on, what, kind }) => ({
          value: id,
          label: `${kind} · ${formatDay(on, tongue)} · ${what}`,
        }))}
      />
      <Field name="reason" label={names.reason} required maxLength={300} autoComplete="off" />
      <Submit kind="plain">{say("saveNote")}</Submit>
    </Form>
  );
}
