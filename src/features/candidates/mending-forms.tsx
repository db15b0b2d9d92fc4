import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Submit } from "@/ui/submit";
import { TakeBackForm } from "@/ui/take-back-form";
import { reopenCandidate, stopCandidate, withdrawStep } from "./actions";
import type { DossierPage } from "./dossier";
import { DossierFrame } from "./dossier-frame";
import { NoteWithdrawing } from "./note-withdrawing";
import { OriginForm } from "./origin-form";

/** What is done when something went wrong: a step taken back, a person followed no longer, or again. */
export async function MendingForms({ page }: { page: DossierPage }) {
  if (!page.keeps || page.row.outcome === "ADMITTED") return null;
  if (page.row.outcome === "STOPPED") return <Reopening page={page} />;
  return (
    <div className="py-4 print:hidden">
      <OriginForm page={page} />
      <Withdrawal page={page} />
      <NoteWithdrawing page={page} />
      <Stopping page={page} />
    </div>
  );
}

async function Withdrawal({ page: { row } }: { page: DossierPage }) {
  const [say, tongue] = await Promise.all([words("candidates"), language()]);
  const steps = row.steps.filter(({ withdrawn, kind }) => withdrawn === null && kind !== "NOTICED");
  if (steps.length === 0) return null;
  const options = steps.map(({ id, kind, on }) => ({
    value: id,
    label: `${say(`steps.${kind}`)} · ${formatDay(on, tongue)}`,
  }));
  return (
    <TakeBackForm
      action={withdrawStep}
      heading={say("withdrawHeading")}
      what={{ name: "step", label: say("withdrawField"), options }}
      reason={say("withdrawReason")}
      most={500}
      submit={say("saveWithdrawal")}
    >
      <DossierFrame row={row} />
    </TakeBackForm>
  );
}

async function Stopping({ page: { row, today } }: { page: DossierPage }) {
  const say = await words("candidates");
  const names = { on: say("stopOn"), reason: say("stopReason") };
  return (
    <Form
      fold={say("stopHeading")}
      action={stopCandidate}
      label={say("stopHeading")}
      className="max-w-text"
      names={names}
    >
      <DossierFrame row={row} />
      <DateField name="on" label={names.on} value={today} max={today} required />
      <Field name="reason" label={names.reason} required maxLength={500} autoComplete="off" />
      <Submit kind="plain">{say("saveStop")}</Submit>
    </Form>
  );
}

async function Reopening({ page: { row } }: { page: DossierPage }) {
  const say = await words("persons");
  const names = { reason: say("reopenReason") };
  return (
    <div className="py-4 print:hidden">
      <Form
        fold={say("reopenHeading")}
        action={reopenCandidate}
        label={say("reopenHeading")}
        className="max-w-text"
        names={names}
      >
        <DossierFrame row={row} />
        <p className="pb-3 text-14">{say("reopenNote")}</p>
        <Field name="reason" label={names.reason} required maxLength={500} autoComplete="off" />
        <Submit kind="plain">{say("saveReopening")}</Submit>
      </Form>
    </div>
  );
}
