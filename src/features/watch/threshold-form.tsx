import { isCell } from "@/domain/organization";
import { words } from "@/text/words";
import { CheckField } from "@/ui/check-field";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { setPlaceThreshold } from "./actions";
import { ruleWords } from "./rule-words";
import { thresholdWords } from "./threshold-words";
import type { ThresholdsPage } from "./thresholds-page";

/** Another threshold from a day on; not `isFree`: only a stricter one. */
export async function ThresholdForm({ page, isFree }: { page: ThresholdsPage; isFree: boolean }) {
  const { standing, thresholds, today } = page;
  const [say, rule, spell] = [await words("watch"), await ruleWords(), await thresholdWords()];
  const names = { threshold: say("threshold"), value: say("value"), from: say("from"), binding: say("binding") };
  return (
    <Section heading={say("setHeading")} screenOnly>
      <Form action={setPlaceThreshold} label={say("setHeading")} className="max-w-text pt-3" names={names}>
        <Hidden name="organization" value={standing.organization.code} />
        <SelectField
          name="threshold"
          label={names.threshold}
          options={thresholds.map((one) => ({
            value: one.setting,
            label: `${rule.name(one.rule)}: ${spell(one.rule, one.name)}`,
          }))}
          blank
          required
        />
        <Field
          name="value"
          label={names.value}
          hint={say(isFree ? "valueHint" : "stricterHint")}
          figures
          autoComplete="off"
          width="8rem"
        />
        <DateField name="from" label={names.from} value={today} required />
        {isFree && !isCell(standing.organization.kind) ? (
          <CheckField name="binding" value="1" label={names.binding} hint={say("bindingHint")} />
        ) : null}
        <Submit>{say("save")}</Submit>
      </Form>
    </Section>
  );
}
