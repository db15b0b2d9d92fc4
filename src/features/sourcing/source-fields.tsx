import { sourceResults, sourcingCauses } from "@/domain/sourcing/source-review";
import { causeField, reviewField } from "@/domain/sourcing/source-review-input";
import { words } from "@/text/words";
import { CheckField } from "@/ui/check-field";
import { Field } from "@/ui/field";
import { FoldedFields } from "@/ui/folded-fields";
import { Hidden } from "@/ui/hidden";
import { SelectField } from "@/ui/select-field";
import { SourceState } from "./source-state";
import type { SourceLine } from "./sources-page";

/** What is asked of one cell: the result and how many people; the causes unfold. */
export async function SourceFields({ line: { code, name, now, candidates } }: { line: SourceLine }) {
  const [say, sayForm] = await Promise.all([words("sourcing"), words("form")]);
  const remark = reviewField("remark", code);
  const causes = sourcingCauses.map((cause) => causeField(code, cause));
  return (
    <fieldset>
      <legend className="font-strong">{name}</legend>
      <p className="pb-2 text-14">
        <SourceState review={now} brief /> <span className="text-ink-2">{say("inSight", { count: candidates })}</span>
      </p>
      <Hidden name={reviewField("seen", code)} value={now?.id ?? ""} />
      <div className="grid max-w-text gap-x-6 sm:grid-cols-2">
        <SelectField
          name={reviewField("result", code)}
          label={say("result")}
          blank
          options={sourceResults.map((one) => ({ value: one, label: say(`results.${one}`) }))}
        />
        <Field
          name={reviewField("outstanding", code)}
          label={say("outstanding")}
          figures
          width="8rem"
          autoComplete="off"
        />
      </div>
      <FoldedFields summary={say("causesOf", { name })} fields={[...causes, remark]}>
        <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
          {sourcingCauses.map((cause) => (
            <CheckField key={cause} name={causeField(code, cause)} label={say(`causes.${cause}`)} />
          ))}
        </div>
        <div className="max-w-text">
          <Field
            name={remark}
            label={say("remark")}
            aside={sayForm("optional")}
            hint={say("remarkHint")}
            maxLength={500}
            autoComplete="off"
          />
        </div>
      </FoldedFields>
    </fieldset>
  );
}
