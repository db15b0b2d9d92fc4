import type { Organization } from "@/domain/organization";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { closeHamlet, putInCharge, renameHamlet } from "./actions";
import { CountForm } from "./count-form";
import { type HamletChange, type HamletPage, hamletChanges } from "./hamlet-page";
import { hamletLabels } from "./labels";
import { ServeForm } from "./serve-form";

/** What can be recorded of a hamlet, for who handles its commune. */
export async function KeepForms({ page }: { page: HamletPage }) {
  const say = await words("hamlets");
  const { kept, hamlet, change } = page;
  if (!kept || hamlet.to) return null;
  const here = `/organizations/${hamlet.commune}/hamlets/${hamlet.code}`;
  return (
    <Section id="change" heading={say("keepHeading")} screenOnly>
      <ul>
        {hamletChanges.map((one) => (
          <li key={one} className="border-rule border-b py-1">
            {one === change ? (
              <>
                <h3 className="pt-2">{say(`${one}Heading`)}</h3>
                <div className="pt-3 pb-4">
                  <ChangeForm page={page} change={one} cells={kept.cells} />
                </div>
              </>
            ) : (
              <Link href={`${here}?change=${one}#change`} className="inline-flex min-h-target items-center text-15">
                {say(`${one}Heading`)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Props = { readonly page: HamletPage; readonly change: HamletChange; readonly cells: readonly Organization[] };

function ChangeForm({ page, change, cells }: Props) {
  if (change === "count") return <CountForm page={page} />;
  if (change === "serve") return <ServeForm page={page} cells={cells} />;
  if (change === "put") return <OfficerForm page={page} />;
  return change === "rename" ? <RenameForm page={page} /> : <CloseForm page={page} />;
}

async function OfficerForm({ page: { hamlet, today } }: { page: HamletPage }) {
  const [say, sayForm] = await Promise.all([words("hamlets"), words("form")]);
  const names = { ...(await hamletLabels()), name: say("putName"), from: say("putFrom") };
  return (
    <Form action={putInCharge} label={say("putHeading")} className="max-w-text" names={names}>
      <Hidden name="hamlet" value={hamlet.code} />
      <Field name="name" label={names.name} hint={say("putNameHint")} maxLength={100} autoComplete="off" />
      <div className="grid gap-x-6 sm:grid-cols-2">
        <Field name="position" label={say("position")} aside={sayForm("optional")} maxLength={200} autoComplete="off" />
        <Field name="telephone" label={say("telephone")} aside={sayForm("optional")} type="tel" autoComplete="off" />
        <DateField name="from" label={names.from} max={today} required />
      </div>
      <Submit kind="plain">{say("put")}</Submit>
    </Form>
  );
}

async function RenameForm({ page: { hamlet, today } }: { page: HamletPage }) {
  const say = await words("hamlets");
  const names = { name: say("nameField"), from: say("renameFrom") };
  return (
    <Form action={renameHamlet} label={say("renameHeading")} className="max-w-text" names={names}>
      <Hidden name="hamlet" value={hamlet.code} />
      <Field name="name" label={names.name} value={hamlet.name} required maxLength={200} autoComplete="off" />
      <DateField name="from" label={names.from} max={today} required />
      <Submit kind="plain">{say("rename")}</Submit>
    </Form>
  );
}

async function CloseForm({ page: { hamlet, today } }: { page: HamletPage }) {
  const say = await words("hamlets");
  return (
    <Form action={closeHamlet} label={say("closeHeading")} className="max-w-text" names={{ on: say("closeOn") }}>
      <Hidden name="hamlet" value={hamlet.code} />
      <DateField name="on" label={say("closeOn")} hint={say("closeHint")} max={today} required />
      <Submit kind="plain">{say("close")}</Submit>
    </Form>
  );
}
