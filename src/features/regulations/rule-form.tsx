import { type Regulation, ruleNames } from "@/domain/regulation";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { setRule } from "./actions";
import { GradeField } from "./grade-field";

export async function RuleForm({ regulation: { code, from, to }, today }: { regulation: Regulation; today: string }) {
  const say = await words("regulations");
  const names = {
    rule: say("rule"),
    value: say("newValue"),
    source: say("source"),
    grade: say("grade"),
    from: say("from"),
  };
  const isNow = from <= today && (to === null || today <= to);
  return (
    <Section heading={say("revise")} aside={say("reviseNote")} screenOnly>
      <Form action={setRule} label={say("revise")} className="max-w-text pt-3" names={names}>
        <Hidden name="regulation" value={code} />
        <SelectField
          name="rule"
          label={names.rule}
          options={ruleNames.map((rule) => ({ value: rule, label: say(`rules.${rule}`) }))}
          blank
          required
        />
        <Field
          name="value"
          label={names.value}
          hint={say("newValueHint")}
          figures
          required
          autoComplete="off"
          width="8rem"
        />
        <Field name="source" label={names.source} hint={say("sourceHint")} required autoComplete="off" />
        <GradeField />
        <DateField name="from" label={names.from} value={isNow ? today : from} max={to ?? undefined} required />
        <Submit>{say("saveValue")}</Submit>
      </Form>
    </Section>
  );
}
