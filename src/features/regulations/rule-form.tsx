import { schoolings } from "@/domain/persons/schooling";
import { type Regulation, type RuleName, type RuleValue, ruleNames } from "@/domain/regulations/regulation";
import { type Words, words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { LineForm } from "@/ui/filter-form";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { setRule } from "./actions";
import { GradeField } from "./grade-field";
import { valueWords } from "./value-words";

type Props = { readonly regulation: Regulation; readonly today: string; readonly rule: RuleName | undefined };

/** First which value, for what can be entered depends on it; then the form in its own words. */
export async function RuleForm({ regulation, today, rule }: Props) {
  const say = await words("regulations");
  return (
    <Section heading={say("revise")} aside={say("reviseNote")} screenOnly id="revise">
      <LineForm action="/regulations#revise" aria-label={say("chooseRule")} className="pt-3" submit={say("chooseRule")}>
        <input type="hidden" name="at" value={regulation.from} />
        <SelectField
          key={rule}
          name="rule"
          label={say("rule")}
          value={rule}
          blank
          options={ruleNames.map((one) => ({ value: one, label: say(`rules.${one}`) }))}
        />
      </LineForm>
      {rule ? <ValueForm regulation={regulation} today={today} rule={rule} /> : null}
    </Section>
  );
}

async function ValueForm({ regulation: { code, from, to, values }, today, rule }: Props & { rule: RuleName }) {
  const say = await words("regulations");
  const names = { value: say("newValue"), source: say("source"), grade: say("grade"), from: say("from") };
  const isNow = from <= today && (to === null || today <= to);
  return (
    <Form key={rule} action={setRule} label={say("revise")} className="max-w-text" names={names}>
      <Hidden name="regulation" value={code} />
      <Hidden name="rule" value={rule} />
      <p className="pb-3">{say("heldValue", { rule: say(`rules.${rule}`), value: valueWords(values[rule], say) })}</p>
      <ValueField label={names.value} held={values[rule]} say={say} />
      <Field name="source" label={names.source} hint={say("sourceHint")} required autoComplete="off" />
      <GradeField />
      <DateField name="from" label={names.from} value={isNow ? today : from} max={to ?? undefined} required />
      <Submit>{say("saveValue")}</Submit>
    </Form>
  );
}

type ValueProps = { readonly label: string; readonly held: RuleValue; readonly say: Words<"regulations"> };

/** A level or a share is chosen in words; what is counted is typed, its unit beside it. */
function ValueField({ label, held: { unit, value }, say }: ValueProps) {
  if (unit !== "schooling" && unit !== "thirds")
    return (
      <Field
        name="value"
        label={label}
        aside={`(${say(`unitNames.${unit}`)})`}
        figures
        required
        autoComplete="off"
        width="8rem"
      />
    );
  const levels = unit === "schooling" ? schoolings.map((_, level) => level) : [1, 2, 3];
  const options = levels.map((level) => ({
    value: String(level),
    label: valueWords({ unit, value: level }, say),
  }));
  return <SelectField name="value" label={label} value={String(value)} options={options} required width="16rem" />;
}
