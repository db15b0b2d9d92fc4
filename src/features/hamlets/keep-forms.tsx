import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Details } from "@/ui/details";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { closeHamlet, putInCharge, renameHamlet } from "./actions";
import { CountForm } from "./count-form";
import type { HamletPage } from "./hamlet-page";
import { hamletLabels } from "./labels";
import { ServeForm } from "./serve-form";

/** What can be recorded of a hamlet, for who handles its commune. */
export async function KeepForms({ page }: { page: HamletPage }) {
  const say = await words("hamlets");
  const { kept, hamlet } = page;
  if (!kept || hamlet.to) return null;
  return (
    <Section heading={say("keepHeading")} screenOnly>
      <CountForm page={page} />
      <ServeForm page={page} cells={kept.cells} />
      <OfficerForm page={page} />
      <RenameForm page={page} />
      <CloseForm page={page} />
    </Section>
  );
}

async function OfficerForm({ page: { hamlet, today } }: { page: HamletPage }) {
  const [say, sayForm] = await Promise.all([words("hamlets"), words("form")]);
  const names = { ...(await hamletLabels()), name: say("putName"), from: say("putFrom") };
  return (
    <Details summary={say("putHeading")}>
      <Form action={putInCharge} label={say("putHeading")} className="max-w-text" names={names}>
        <Hidden name="hamlet" value={hamlet.code} />
        <Field name="name" label={names.name} hint={say("putNameHint")} maxLength={100} autoComplete="off" />
        <div className="grid gap-x-6 sm:grid-cols-2">
          <Field
            name="position"
            label={say("position")}
            aside={sayForm("optional")}
            maxLength={200}
            autoComplete="off"
          />
          <Field name="telephone" label={say("telephone")} aside={sayForm("optional")} type="tel" autoComplete="off" />
          <DateField name="from" label={names.from} max={today} required />
        </div>
        <Submit kind="plain">{say("put")}</Submit>
      </Form>
    </Details>
  );
}

async function RenameForm({ page: { hamlet, today } }: { page: HamletPage }) {
  const say = await words("hamlets");
  const names = { name: say("nameField"), from: say("renameFrom") };
  return (
    <Details summary={say("renameHeading")}>
      <Form action={renameHamlet} label={say("renameHeading")} className="max-w-text" names={names}>
        <Hidden name="hamlet" value={hamlet.code} />
        <Field name="name" label={names.name} value={hamlet.name} required maxLength={200} autoComplete="off" />
        <DateField name="from" label={names.from} max={today} required />
        <Submit kind="plain">{say("rename")}</Submit>
      </Form>
    </Details>
  );
}

async function CloseForm({ page: { hamlet, today } }: { page: HamletPage }) {
  const say = await words("hamlets");
  return (
    <Details summary={say("closeHeading")}>
      <Form action={closeHamlet} label={say("closeHeading")} className="max-w-text" names={{ on: say("closeOn") }}>
        <Hidden name="hamlet" value={hamlet.code} />
        <DateField name="on" label={say("closeOn")} hint={say("closeHint")} max={today} required />
        <Submit kind="plain">{say("close")}</Submit>
      </Form>
    </Details>
  );
}
