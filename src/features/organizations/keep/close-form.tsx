import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Submit } from "@/ui/submit";
import { close } from "./actions";
import type { KeepPage } from "./keep-page";

export async function CloseForm({ page: { standing, today } }: { page: KeepPage }) {
  const say = await words("keep");
  return (
    <Form action={close} label={say("closeHeading")} className="max-w-text pt-3" names={{ on: say("closedOn") }}>
      <Hidden name="organization" value={standing.organization.code} />
      <DateField name="on" label={say("closedOn")} hint={say("closedOnHint")} max={today} required />
      <Submit kind="plain">{say("close")}</Submit>
    </Form>
  );
}
