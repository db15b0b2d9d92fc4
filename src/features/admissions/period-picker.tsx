import type { Period } from "@/domain/period";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { Field } from "@/ui/field";
import { FilterForm } from "@/ui/filter-form";
import { SelectField } from "@/ui/select-field";

type Props = {
  readonly options: readonly Period[];
  readonly period: Period | undefined;
  /** What was asked for and is no period: shown again to be mended. */
  readonly mistaken?: string | undefined;
  /** The choice of no period at all. */
  readonly all?: string;
};

/** A plain form that goes to the same page with another period. */
export async function PeriodPicker({ options, period, mistaken, all }: Props) {
  const [say, spell] = await Promise.all([words("admissions"), periodWords()]);
  const isListed = !period || options.some(({ name }) => name === period.name);
  const listed = isListed ? options : [period, ...options];
  return (
    <FilterForm submit={say("show")} className="pb-4">
      <SelectField
        name="period"
        label={say("period")}
        value={period?.name}
        width="16rem"
        blank={all}
        options={listed.map((one) => ({ value: one.name, label: spell(one) }))}
      />
      <Field
        name="other"
        label={say("otherPeriod")}
        hint={say("otherPeriodHint")}
        value={mistaken}
        width="12rem"
        autoComplete="off"
        maxLength={20}
      />
    </FilterForm>
  );
}
