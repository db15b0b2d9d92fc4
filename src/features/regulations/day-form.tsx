import { holidayKinds } from "@/domain/regulations/holiday";
import { words } from "@/text/words";
import { ChoiceField } from "@/ui/choice-field";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { addHoliday } from "./actions";
import { GradeField } from "./grade-field";

export async function DayForm({ year }: { year: number }) {
  const say = await words("regulations");
  const names = { day: say("day"), name: say("name"), kind: say("kind"), source: say("source"), grade: say("grade") };
  return (
    <Section heading={say("addDay")} aside={say("addDayNote")} screenOnly>
      <Form action={addHoliday} label={say("addDay")} className="max-w-text pt-3" names={names}>
        <DateField name="day" label={names.day} value={`${year}-01-01`} required />
        <Field name="name" label={names.name} required autoComplete="off" />
        <ChoiceField
          name="kind"
          label={names.kind}
          value="OFF"
          options={holidayKinds.map((kind) => ({ value: kind, label: say(`kinds.${kind}`) }))}
        />
        <Field name="source" label={names.source} hint={say("sourceHint")} required autoComplete="off" />
        <GradeField />
        <Submit>{say("saveDay")}</Submit>
      </Form>
    </Section>
  );
}
