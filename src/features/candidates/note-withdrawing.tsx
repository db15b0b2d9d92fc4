import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { TakeBackForm } from "@/ui/take-back-form";
import type { DossierPage } from "./dossier";
import { DossierFrame } from "./dossier-frame";
import { takeBackNote } from "./follow-actions";
import { remarkWords } from "./remark-words";

/** A remark or a task entered by mistake is taken back. */
export async function NoteWithdrawing({ page: { row } }: { page: DossierPage }) {
  const [say, tongue, spell] = [await words("following"), await language(), await remarkWords(row)];
  const notes = [
    ...row.remarks.map((one) => ({ id: one.id, on: one.on, what: spell(one).by, kind: say("remarks") })),
    ...row.tasks.map(({ id, givenOn, what }) => ({ id, on: givenOn, what, kind: say("task") })),
  ];
  if (notes.length === 0) return null;
  const options = notes.map(({ id, on, what, kind }) => ({
    value: id,
    label: `${kind} · ${formatDay(on, tongue)} · ${what}`,
  }));
  return (
    <TakeBackForm
      action={takeBackNote}
      heading={say("noteHeading")}
      what={{ name: "note", label: say("note"), options }}
      reason={say("noteReason")}
      most={300}
      submit={say("saveNote")}
    >
      <DossierFrame row={row} />
    </TakeBackForm>
  );
}
