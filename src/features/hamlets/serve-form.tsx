import { serviceKinds } from "@/domain/hamlets/serving-cell";
import type { Organization } from "@/domain/organization";
import { words } from "@/text/words";
import { ChoiceField } from "@/ui/choice-field";
import { DateField } from "@/ui/date-field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { serveHamlet } from "./actions";
import type { HamletPage } from "./hamlet-page";
import { hamletLabels } from "./labels";

type Props = { readonly page: HamletPage; readonly cells: readonly Organization[] };

/** Which cell serves the hamlet from a day on, or that none does. */
export async function ServeForm({ page: { hamlet, today }, cells }: Props) {
  const say = await words("hamlets");
  const names = await hamletLabels();
  return (
    <Form action={serveHamlet} label={say("serveHeading")} className="max-w-text" names={names}>
      <Hidden name="hamlet" value={hamlet.code} />
      <ChoiceField
        name="kind"
        label={names.kind}
        options={serviceKinds.map((kind) => ({ value: kind, label: say(`kinds.${kind}`) }))}
      />
      <SelectField
        name="cell"
        label={names.cell}
        hint={say("serveCellHint")}
        blank
        options={cells.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <DateField name="from" label={names.from} hint={say("serveFromHint")} max={today} required />
      <Submit kind="plain">{say("serve")}</Submit>
    </Form>
  );
}
