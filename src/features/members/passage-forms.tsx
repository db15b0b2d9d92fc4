import { detailsOf } from "@/domain/candidates/step-details";
import type { passageKinds } from "@/domain/members/passage-input";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { TakeBackForm } from "@/ui/take-back-form";
import { recordStep, withdrawStep } from "./actions";
import type { MemberPage } from "./member-page";

type Kind = (typeof passageKinds)[number];
type Props = { readonly page: MemberPage };

/** A step between the ceremony and recognition: the class for new members, or the cell's proposal with its vote. */
export async function PassageForm({ page, kind }: Props & { readonly kind: Kind }) {
  const [say, sayStep, sayForm] = [await words("members"), await words("candidates"), await words("form")];
  const asked = detailsOf(kind);
  const names = {
    ...{ on: say(`passageOn.${kind}`), number: say(`passageNumber.${kind}`), reason: say("passageReason") },
    ...{ officials: sayStep("officials"), inFavour: sayStep("inFavour") },
  };
  return (
    <Form
      fold={say(`passageAct.${kind}`)}
      action={recordStep}
      label={say(`passageAct.${kind}`)}
      className="max-w-text"
      names={names}
    >
      <Frame page={page} />
      <Hidden name="kind" value={kind} />
      <div className="grid items-end gap-x-6 sm:grid-cols-2">
        <DateField name="on" label={names.on} max={page.today} required />
        <Field name="number" label={names.number} aside={sayForm("optional")} maxLength={100} autoComplete="off" />
        {(["officials", "inFavour"] as const).map((name) =>
          asked.includes(name) ? (
            <Field key={name} name={name} label={names[name]} figures required width="8rem" autoComplete="off" />
          ) : null,
        )}
      </div>
      <SelectField
        name="passed"
        label={sayStep("passedField")}
        width="12rem"
        options={[
          { value: "yes", label: sayStep("passedYes") },
          { value: "no", label: sayStep("passedNo") },
        ]}
      />
      <ReasonField />
      <Submit kind="plain">{say("passageSave")}</Submit>
    </Form>
  );
}

/** Why something comes late or out of order. */
export async function ReasonField() {
  const [say, sayForm] = [await words("members"), await words("form")];
  return (
    <Field
      name="reason"
      label={say("passageReason")}
      aside={sayForm("optional")}
      hint={say("passageReasonHint")}
      maxLength={500}
      autoComplete="off"
    />
  );
}

/** Takes back a step that was entered by mistake. */
export async function PassageWithdrawalForm({ page }: Props) {
  const [say, tongue] = [await words("members"), await language()];
  const sayStep = await words("candidates");
  const steps = page.dossier.passage.steps.filter(({ withdrawn }) => withdrawn === null);
  if (steps.length === 0) return null;
  const options = steps.map(({ id, kind, on }) => ({
    value: id,
    label: `${sayStep(`steps.${kind}`)} · ${formatDay(on, tongue)}`,
  }));
  return (
    <TakeBackForm
      action={withdrawStep}
      heading={say("withdrawStep")}
      what={{ name: "step", label: say("withdrawField"), options }}
      reason={say("withdrawReason")}
      most={500}
      submit={say("withdrawSave")}
    >
      <Frame page={page} />
    </TakeBackForm>
  );
}

async function Frame({ page: { dossier } }: Props) {
  const say = await words("members");
  const here = `/organizations/${dossier.code}/members/${dossier.id}`;
  return (
    <>
      <KeyField value={crypto.randomUUID()} fresh={{ href: here, label: say("fresh") }} />
      <Hidden name="member" value={dossier.id} />
    </>
  );
}
