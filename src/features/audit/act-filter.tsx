import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { FilterForm } from "@/ui/filter-form";
import { SelectField } from "@/ui/select-field";
import type { HistoryFilter, InstallationFilter } from "./history-filter";

type Props = {
  readonly filter: HistoryFilter | InstallationFilter;
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
};

/** A plain form that goes to the same page: the kind of act, its days, its author. */
export async function ActFilter({ filter: { kind, from, to, who }, kinds }: Props) {
  const say = await words("audit");
  return (
    <FilterForm submit={say("show")}>
      <SelectField name="kind" label={say("kind")} value={kind} width="13rem" blank={say("allKinds")} options={kinds} />
      <DateField name="from" label={say("from")} value={from} />
      <DateField name="to" label={say("to")} value={to} />
      <Field name="who" label={say("who")} hint={say("whoHint")} value={who} width="16rem" maxLength={100} />
    </FilterForm>
  );
}
