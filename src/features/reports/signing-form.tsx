import { reportSign } from "@/domain/reports/issuer";
import { signedNow } from "@/domain/reports/signing";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Submit } from "@/ui/submit";
import { signPaper } from "./actions";
import type { FrozenPage } from "./read-frozen";

const names = ["number", "on", "position", "signer", "reason"] as const;

/** Number, day and signer of a report that was frozen, or a correction of them with its reason. */
export async function SigningForm({ page: { standing, frozen, today, isOpen } }: { page: FrozenPage }) {
  const [say, sayForm] = [await words("reports"), await words("admissions")];
  const { code, kind } = standing.organization;
  const { id, text, signings, figures } = frozen;
  const shown = signedNow(text, signings);
  const hasSaid = shown.number !== "" || shown.signer !== "";
  const label = say(isOpen ? "signHeading" : "signAgain");
  return (
    <Form
      fold={label}
      action={signPaper}
      label={label}
      className="max-w-text pt-3"
      names={Object.fromEntries(names.map((name) => [name, say(`${name}Field`)]))}
    >
      <KeyField
        value={crypto.randomUUID()}
        fresh={{ href: `/organizations/${code}/reports/${id}`, label: sayForm("fresh") }}
      />
      <Hidden name="organization" value={code} />
      <Hidden name="id" value={id} />
      <Hidden name="seen" value={String(signings.length)} />
      <div className="grid gap-x-6 sm:grid-cols-2">
        <Field
          name="number"
          label={say("numberField")}
          hint={say("numberHint", { sign: reportSign(kind) })}
          value={shown.number}
          required
          width="8rem"
          maxLength={20}
          autoComplete="off"
        />
        <DateField name="on" label={say("onField")} value={shown.on} min={figures.asOf} max={today} required />
        <Field
          name="position"
          label={say("positionField")}
          value={shown.position}
          required
          maxLength={200}
          autoComplete="off"
        />
        <Field
          name="signer"
          label={say("signerField")}
          value={shown.signer}
          required
          maxLength={200}
          autoComplete="off"
        />
      </div>
      {hasSaid ? (
        <Field
          name="reason"
          label={say("reasonField")}
          hint={say(isOpen ? "reasonHintPart" : "reasonHint")}
          required={!isOpen}
          maxLength={500}
          autoComplete="off"
        />
      ) : null}
      <Submit kind="plain">{say("sign")}</Submit>
    </Form>
  );
}
