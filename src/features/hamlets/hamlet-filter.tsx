import { hamletFilters } from "@/domain/hamlets/filter";
import { words } from "@/text/words";
import { Field } from "@/ui/field";
import { FilterForm } from "@/ui/filter-form";
import { SelectField } from "@/ui/select-field";
import type { HamletQuery } from "./hamlet-query";

/** A plain form that goes to the same page: a name, and which hamlets. */
export async function HamletFilter({ query }: { query: HamletQuery }) {
  const say = await words("hamlets");
  return (
    <FilterForm submit={say("show")}>
      <Field
        name="q"
        type="search"
        label={say("name")}
        hint={say("nameHint")}
        value={query.q}
        width="18rem"
        maxLength={100}
        autoComplete="off"
      />
      <SelectField
        name="show"
        label={say("which")}
        value={query.show}
        width="13rem"
        options={hamletFilters.map((one) => ({ value: one, label: say(`filter.${one}`) }))}
      />
    </FilterForm>
  );
}
