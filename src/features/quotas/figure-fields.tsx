import { words } from "@/text/words";
import { Field } from "@/ui/field";

/** All shapes' figures at once: without script nothing could show only the ones that are asked. */
export async function FigureFields() {
  const say = await words("quotas");
  return (
    <div className="grid gap-x-6 sm:grid-cols-3">
      <Field name="min" label={say("min")} hint={say("minHint")} figures autoComplete="off" />
      <Field name="max" label={say("max")} hint={say("maxHint")} figures autoComplete="off" />
      <Field
        name="ratePercent"
        label={say("ratePercent")}
        hint={say("rateHint")}
        figures
        inputMode="decimal"
        autoComplete="off"
      />
    </div>
  );
}
