import type { Day } from "@/domain/day";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Section } from "@/ui/section";

export async function PersonFields({ today }: { today: Day }) {
  const [say, sayForm] = await Promise.all([words("admissions"), words("form")]);
  return (
    <Section heading={say("partPerson")}>
      <div className="pt-3">
        <Field name="fullName" label={say("fullName")} required autoComplete="off" />
        <DateField name="bornOn" label={say("bornOn")} aside={sayForm("optional")} max={today} />
      </div>
    </Section>
  );
}
