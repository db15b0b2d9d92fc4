import type { Day } from "@/domain/day";
import { groupKinds } from "@/domain/sourcing/group-charge";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { sourcesAddress } from "../sources-query";
import { assignCharge, endCharge } from "./actions";
import type { Charges } from "./charges-page";

type Props = { readonly page: Charges; readonly code: string; readonly today: Day };

/** A member put in charge, and a charge ended. */
export async function ChargeForms({ page, code, today }: Props) {
  return (
    <div className="grid gap-x-12 pt-4 lg:grid-cols-2 print:hidden">
      <Assigning page={page} code={code} today={today} />
      <Ending page={page} code={code} today={today} />
    </div>
  );
}

async function Assigning({ page: { members, charges }, code, today }: Props) {
  const say = await words("charges");
  if (members.length === 0) return <p className="text-14 text-ink-2">{say("noMembers")}</p>;
  const names = { kind: say("kind"), name: say("name"), member: say("member"), from: say("from") };
  return (
    <div>
      <h3>{say("assign")}</h3>
      <Form key={charges.length} action={assignCharge} label={say("assign")} className="max-w-text pt-2" names={names}>
        <KeyField value={crypto.randomUUID()} fresh={{ href: sourcesAddress(code, {}), label: say("fresh") }} />
        <Hidden name="organization" value={code} />
        <SelectField
          name="member"
          label={names.member}
          required
          blank
          options={members.map(({ id, fullName }) => ({ value: id, label: fullName }))}
        />
        <SelectField
          name="kind"
          label={names.kind}
          required
          blank
          width="16rem"
          options={groupKinds.map((kind) => ({ value: kind, label: say(`kinds.${kind}`) }))}
        />
        <Field name="name" label={names.name} hint={say("nameHint")} required maxLength={200} autoComplete="off" />
        <DateField name="from" label={names.from} value={today} max={today} required />
        <Submit kind="plain">{say("saveAssign")}</Submit>
      </Form>
    </div>
  );
}

async function Ending({ page: { charges }, code, today }: Props) {
  const say = await words("charges");
  const open = charges.filter(({ until }) => until === null);
  if (open.length === 0) return null;
  const names = { charge: say("charge"), until: say("until") };
  return (
    <div>
      <h3>{say("end")}</h3>
      <Form key={open.length} action={endCharge} label={say("end")} className="max-w-text pt-2" names={names}>
        <KeyField value={crypto.randomUUID()} fresh={{ href: sourcesAddress(code, {}), label: say("fresh") }} />
        <SelectField
          name="charge"
          label={names.charge}
          required
          blank
          options={open.map(({ id, name, fullName }) => ({ value: id, label: `${name} · ${fullName ?? say("gone")}` }))}
        />
        <DateField name="until" label={names.until} hint={say("untilHint")} value={today} max={today} required />
        <Submit kind="plain">{say("saveEnd")}</Submit>
      </Form>
    </div>
  );
}
