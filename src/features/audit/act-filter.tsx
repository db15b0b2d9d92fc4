import { actKinds } from "@/domain/trail/act";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { FilterForm } from "@/ui/filter-form";
import { SelectField } from "@/ui/select-field";
import type { HistoryFilter } from "./history-filter";

/** A plain form that goes to the same page: the kind of act, its days, its author. */
export async function ActFilter({ filter: { kind, from, to, who } }: { filter: HistoryFilter }) {
  const say = await words("audit");
  return (
    <FilterForm submit={say("show")}>
      <SelectField
        name="kind"
        label={say("kind")}
        value={kind}
        width="13rem"
        options={[
          { value: "", label: say("allKinds") },
          ...actKinds.map((one) => ({ value: one, label: say(`kinds.${one}`) })),
        ]}
      />
      <DateField name="from" label={say("from")} value={from} />
      <DateField name="to" label={say("to")} value={to} />
      <Field name="who" label={say("who")} hint={say("whoHint")} value={who} width="16rem" maxLength={100} />
    </FilterForm>
  );
}
