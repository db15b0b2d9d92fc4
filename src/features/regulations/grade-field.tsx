import { grades } from "@/domain/grade";
import { words } from "@/text/words";
import { SelectField } from "@/ui/select-field";

/** How sure what is entered is. */
export async function GradeField() {
  const say = await words("regulations");
  const options = grades.map((grade) => ({ value: grade, label: say(`grades.${grade}`) }));
  return <SelectField name="grade" label={say("grade")} options={options} value="S" required width="16rem" />;
}
