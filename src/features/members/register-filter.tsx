import { statusFilters } from "@/domain/members/member";
import { words } from "@/text/words";
import { FilterForm } from "@/ui/filter-form";
import { SearchField } from "@/ui/search-field";
import { SelectField } from "@/ui/select-field";
import type { Named } from "./register";
import type { RegisterQuery } from "./register-query";

type Props = {
  readonly query: RegisterQuery;
  readonly places: Named["places"];
  readonly hamlets: Named["hamlets"];
};

/** A plain form that goes to the same page: a name, a status, a place directly below. */
export async function RegisterFilter({ query, places, hamlets }: Props) {
  const say = await words("members");
  return (
    <FilterForm submit={say("show")}>
      <SearchField label={say("name")} hint={say("nameHint")} value={query.q} />
      <SelectField
        name="status"
        label={say("status")}
        value={query.status}
        width="13rem"
        options={statusFilters.map((one) => ({ value: one, label: say(`filter.${one}`) }))}
      />
      {places.length > 0 ? (
        <SelectField
          name="at"
          label={say("place")}
          value={query.at}
          width="18rem"
          blank={say("allPlaces")}
          options={places.map(({ code, name }) => ({ value: code, label: name }))}
        />
      ) : null}
      {hamlets.length > 0 ? (
        <SelectField
          name="hamlet"
          label={say("hamlet")}
          value={query.hamlet}
          width="18rem"
          blank={say("allHamlets")}
          options={hamlets.map(({ code, name }) => ({ value: code, label: name }))}
        />
      ) : null}
    </FilterForm>
  );
}
