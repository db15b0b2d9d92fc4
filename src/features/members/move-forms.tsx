import { departureKinds } from "@/domain/members/moves";
import { lastOf } from "@/domain/members/passage";
import { passageKinds } from "@/domain/members/passage-input";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { CheckField } from "@/ui/check-field";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { depart, recognise, transfer } from "./actions";
import { moveLabels } from "./labels";
import type { MemberPage } from "./member-page";
import { PassageForm, PassageWithdrawalForm, ReasonField } from "./passage-forms";

type Props = { readonly page: MemberPage };

/** What can become of a member who is present: recognised, moved, or gone. */
export async function MoveForms({ page }: Props) {
  const say = await words("members");
  const { status } = page.dossier;
  if (status !== "PROBATIONARY" && status !== "OFFICIAL") return null;
  return (
    <Section heading={say("movesHeading")} screenOnly>
      {passageKinds.map((kind) => (isAwaited(page, kind) ? <PassageForm key={kind} page={page} kind={kind} /> : null))}
      {status === "PROBATIONARY" ? <RecogniseForm page={page} /> : null}
      {status === "PROBATIONARY" ? <PassageWithdrawalForm page={page} /> : null}
      <TransferForm page={page} />
      <DepartForm page={page} />
    </Section>
  );
}

/** Until recognition anything may be entered again; afterwards what was forgotten, late. */
const isAwaited = ({ dossier: { status, passage } }: MemberPage, kind: (typeof passageKinds)[number]) =>
  passage.joinedOn !== null &&
  (status === "PROBATIONARY" || lastOf(passage, "RECOGNITION") !== undefined) &&
  !lastOf(passage, kind)?.isPassed;

async function RecogniseForm({ page: { dossier, today, endsOn } }: Props) {
  const [say, sayForm, tongue] = await Promise.all([words("members"), words("form"), language()]);
  return (
    <Form
      fold={say("recognise")}
      action={recognise}
      label={say("recognise")}
      className="max-w-text"
      names={await moveLabels()}
    >
      <Hidden name="member" value={dossier.id} />
      {endsOn ? <p className="pb-3 text-14">{say("recogniseNote", { day: formatDay(endsOn, tongue) })}</p> : null}
      <div className="grid gap-x-6 sm:grid-cols-2">
        {lastOf(dossier.passage, "PROPOSAL") ? null : (
          <DateField name="proposedOn" label={say("proposedOn")} aside={sayForm("optional")} max={today} />
        )}
        <DateField name="decidedOn" label={say("decidedOn")} max={today} required />
        <Field name="decisionNo" label={say("decisionNo")} required autoComplete="off" />
      </div>
      <CheckField name="extended" label={say("extended")} />
      <ReasonField />
      <Submit kind="plain">{say("recogniseSave")}</Submit>
    </Form>
  );
}

async function TransferForm({ page: { dossier, today } }: Props) {
  const [say, sayForm] = await Promise.all([words("members"), words("form")]);
  return (
    <Form
      fold={say("transfer")}
      action={transfer}
      label={say("transfer")}
      className="max-w-text"
      names={await moveLabels()}
    >
      <Hidden name="member" value={dossier.id} />
      <Field name="to" label={say("to")} hint={say("toHint")} required autoComplete="off" />
      <div className="grid gap-x-6 sm:grid-cols-2">
        <DateField name="on" label={say("transferOn")} hint={say("transferOnHint")} max={today} required />
        <Field name="decisionNo" label={say("decisionNo")} aside={sayForm("optional")} autoComplete="off" />
      </div>
      {dossier.hamlet ? <p className="pb-3 text-14">{say("transferLeaves", { hamlet: dossier.hamlet.name })}</p> : null}
      <Submit kind="plain">{say("transferSave")}</Submit>
    </Form>
  );
}

async function DepartForm({ page: { dossier, today } }: Props) {
  const [say, sayForm] = await Promise.all([words("members"), words("form")]);
  return (
    <Form fold={say("depart")} action={depart} label={say("depart")} className="max-w-text" names={await moveLabels()}>
      <Hidden name="member" value={dossier.id} />
      <SelectField
        name="kind"
        label={say("departKind")}
        required
        blank
        width="20rem"
        options={departureKinds.map((kind) => ({ value: kind, label: say(`departure.${kind}`) }))}
      />
      <div className="grid gap-x-6 sm:grid-cols-2">
        <DateField name="on" label={say("departOn")} hint={say("departOnHint")} max={today} required />
        <Field name="decisionNo" label={say("decisionNo")} hint={say("departDecisionHint")} autoComplete="off" />
      </div>
      <Field name="reason" label={say("departReason")} aside={sayForm("optional")} maxLength={300} autoComplete="off" />
      <Submit kind="plain">{say("departSave")}</Submit>
    </Form>
  );
}
