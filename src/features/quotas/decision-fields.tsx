import type { Day } from "@/domain/day";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";

export async function DecisionFields({ today }: { today: Day }) {
  const [say, sayForm] = await Promise.all([words("quotas"), words("form")]);
  return (
    <div className="grid gap-x-6 sm:grid-cols-2">
      <Field name="decisionNo" label={say("decisionNo")} aside={sayForm("optional")} autoComplete="off" />
      <DateField name="decidedOn" label={say("decidedOnField")} hint={say("decidedOnHint")} max={today} />
    </div>
  );
}
