import { words } from "@/text/words";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Submit } from "@/ui/submit";
import { UntilRefused } from "@/ui/until-refused";
import { recordTotal } from "./actions";
import { HeldNow } from "./held-now";
import { ToldBy } from "./told-by";
import { TotalChoiceField } from "./total-choice-field";
import type { TotalEntry } from "./total-entry";

/** The whole number of a period; what is held already stands beside it. */
export async function TotalForm({ entry }: { entry: TotalEntry }) {
  const { standing, period, term, held } = entry;
  const [say, sayForm] = await Promise.all([words("admissions"), words("form")]);
  if (!period || !held) return null;
  const { code } = standing.organization;
  const again = new URLSearchParams({ period: period.name, ...(term && { term }) });
  return (
    // Another period is another form: nothing typed for this one is carried over.
    <Form
      key={`${again}`}
      action={recordTotal}
      label={say("totalTitle")}
      className="max-w-text"
      names={{ wanted: say("wanted"), reason: say("reason"), period: say("period") }}
    >
      <KeyField
        value={crypto.randomUUID()}
        fresh={{ href: `/organizations/${code}/admissions/total?${again}`, label: say("fresh") }}
      />
      <Hidden name="organization" value={code} />
      <Hidden name="period" value={period.name} />
      {term ? <Hidden name="term" value={term} /> : null}
      <Hidden name="seen" value={held.sum.admitted} />
      <HeldNow held={held} period={period} term={term} />
      <Field
        name="wanted"
        label={say("wanted")}
        hint={say("wantedHint")}
        required
        figures
        width="10rem"
        autoComplete="off"
      />
      {held.totals.length > 0 ? <TotalChoiceField choices={held.totals} many /> : null}
      <UntilRefused name="reason">
        <ToldBy toldBy={held.toldBy} text="toldByTotal" />
      </UntilRefused>
      {held.toldBy.length > 0 ? (
        <Field name="reason" label={say("reason")} required autoComplete="off" />
      ) : (
        <Field name="reason" label={say("reason")} aside={sayForm("optional")} autoComplete="off" />
      )}
      <Submit>{say("saveTotal")}</Submit>
    </Form>
  );
}
