import { words } from "@/text/words";
import { ChoiceField } from "@/ui/choice-field";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { SelectField } from "@/ui/select-field";
import { roles } from "./input";
import type { Places } from "./queries";

/** Role, place and last day. */
export async function GrantFields({ places, today }: { places: Places; today: string }) {
  const say = await words("users");
  return (
    <>
      <ChoiceField
        name="role"
        label={say("roleField")}
        options={roles.map((role) => ({ value: role, label: say(`role.${role}`), hint: say(`roleHint.${role}`) }))}
      />
      {places ? (
        <SelectField name="organization" label={say("place")} hint={say("placeChoose")} blank options={places} />
      ) : (
        <Field name="organization" label={say("place")} hint={say("placeHint")} autoComplete="off" />
      )}
      <DateField name="until" label={say("until")} aside={say("optional")} hint={say("untilHint")} min={today} />
    </>
  );
}
