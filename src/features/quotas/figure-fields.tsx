import { shapes } from "@/domain/quotas/quota";
import { type FigureField, fieldsOf } from "@/domain/quotas/setting";
import { words } from "@/text/words";
import { Field } from "@/ui/field";
import { ShownFor } from "@/ui/shown-for";

const shapesOf = (field: FigureField) => shapes.filter((shape) => fieldsOf[shape].includes(field));

/** The figures of each shape. With script only those of the chosen one; without it all, each group saying which it is for. */
export async function FigureFields() {
  const say = await words("quotas");
  return (
    <div className="grid gap-x-6 sm:grid-cols-2">
      <ShownFor field="shape" values={shapesOf("min")} legend={say("countLegend")}>
        <Field name="min" label={say("min")} hint={say("minHint")} figures autoComplete="off" />
      </ShownFor>
      <ShownFor field="shape" values={shapesOf("max")} legend={say("rangeLegend")}>
        <Field name="max" label={say("max")} figures autoComplete="off" />
      </ShownFor>
      <ShownFor field="shape" values={shapesOf("ratePercent")} legend={say("rateLegend")}>
        <Field
          name="ratePercent"
          label={say("ratePercent")}
          hint={say("rateHint")}
          figures
          inputMode="decimal"
          autoComplete="off"
        />
      </ShownFor>
    </div>
  );
}
