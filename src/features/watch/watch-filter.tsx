import { ruleNames } from "@/domain/watch/rules";
import { words } from "@/text/words";
import { FilterForm } from "@/ui/filter-form";
import { SelectField } from "@/ui/select-field";
import { ruleWords } from "./rule-words";
import { levelsAsked, statesAsked, type WatchQuery } from "./watch-query";

type Props = { readonly query: WatchQuery; readonly hasOwners: boolean };

/** A plain form that goes to the same page. */
export async function WatchFilter({ query, hasOwners }: Props) {
  const [say, rule] = [await words("watch"), await ruleWords()];
  return (
    <FilterForm submit={say("apply")}>
      <SelectField
        name="rule"
        label={say("filterRule")}
        value={query.rule ?? ""}
        width="18rem"
        blank={say("ruleAll")}
        options={ruleNames.map((name) => ({ value: name, label: rule.name(name) }))}
      />
      <SelectField
        name="level"
        label={say("filterLevel")}
        value={query.level ?? ""}
        width="10rem"
        blank={say("levelAll")}
        options={levelsAsked.map((one) => ({ value: one, label: say(`level.${one}`) }))}
      />
      <SelectField
        name="state"
        label={say("filterState")}
        value={query.state}
        width="11rem"
        options={statesAsked.map((one) => ({ value: one, label: say(`state.${one}`) }))}
      />
      {hasOwners ? (
        <SelectField
          name="owner"
          label={say("filterOwner")}
          value={query.owner ?? ""}
          width="14rem"
          blank={say("ownerAll")}
          options={[
            { value: "mine", label: say("ownerMine") },
            { value: "nobody", label: say("ownerNobody") },
          ]}
        />
      ) : null}
    </FilterForm>
  );
}
