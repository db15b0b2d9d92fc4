import type { KeptClass } from "@/data/sourcing/awareness-classes";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Submit } from "@/ui/submit";
import { saveAwarenessClass } from "./actions";

type Props = { readonly code: string; readonly today: string; readonly of?: KeptClass };

/** A class: what it is called, when and where it is held, when its list was sent on. */
export async function ClassForm({ code, today, of }: Props) {
  const [say, sayForm] = await Promise.all([words("classes"), words("form")]);
  const label = say(of ? "changeHeading" : "newHeading");
  const parts = ["name", "place", "from", "to", "sentOn", "documentNo"] as const;
  const here = `/organizations/${code}/classes${of ? `/${of.id}` : ""}`;
  return (
    <Form
      key={of ? Object.values(of).join() : "new"}
      action={saveAwarenessClass}
      label={label}
      className="max-w-text pt-3"
      names={Object.fromEntries(parts.map((part) => [part, say(part)]))}
    >
      <KeyField value={crypto.randomUUID()} fresh={{ href: here, label: say("fresh") }} />
      <Hidden name="organization" value={code} />
      {of ? <Hidden name="id" value={of.id} /> : null}
      <Field name="name" label={say("name")} value={of?.name} required maxLength={200} autoComplete="off" />
      <Field name="place" label={say("place")} value={of?.where} required maxLength={200} autoComplete="off" />
      <div className="grid gap-x-6 sm:grid-cols-2">
        <DateField name="from" label={say("from")} value={of?.from} required />
        <DateField name="to" label={say("to")} value={of?.to} required />
        <DateField
          name="sentOn"
          label={say("sentOn")}
          aside={sayForm("optional")}
          value={of?.sentOn ?? undefined}
          max={today}
        />
        <Field
          name="documentNo"
          label={say("documentNo")}
          aside={sayForm("optional")}
          value={of?.documentNo ?? undefined}
          maxLength={100}
          autoComplete="off"
        />
      </div>
      <Submit kind={of ? "plain" : "main"}>{say(of ? "saveChange" : "saveNew")}</Submit>
    </Form>
  );
}
