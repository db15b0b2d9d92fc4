import { hamletFilters } from "@/domain/hamlets/filter";
import { words } from "@/text/words";
import { FilterForm } from "@/ui/filter-form";
import { SearchField } from "@/ui/search-field";
import { SelectField } from "@/ui/select-field";
import type { HamletQuery } from "./hamlet-query";

/** A plain form that goes to the same page: a name, and which hamlets. */
export async function HamletFilter({ query }: { query: HamletQuery }) {
  const say = await words("hamlets");
  return (
    <FilterForm submit={say("show")}>
      <SearchField label={say("name")} hint={say("nameHint")} value={query.q} />
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
