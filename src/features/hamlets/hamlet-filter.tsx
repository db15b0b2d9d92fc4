import { hamletFilters } from "@/domain/hamlet-filter";
import { words } from "@/text/words";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { SelectField } from "@/ui/select-field";
import type { HamletQuery } from "./hamlet-query";

/** A plain form that goes to the same page: a name, and which hamlets. */
export async function HamletFilter({ query }: { query: HamletQuery }) {
  const say = await words("hamlets");
  return (
    <search className="print:hidden">
      <form method="get" className="flex flex-wrap items-start gap-x-4 pt-3">
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
        <Button type="submit" className="mt-[1.45rem]">
          {say("show")}
        </Button>
      </form>
    </search>
  );
}
