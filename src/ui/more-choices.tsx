import type { ReactNode } from "react";
import { FoldedFields } from "./folded-fields";
import { SelectField } from "./select-field";

type Props = {
  readonly summary: ReactNode;
  readonly note: ReactNode;
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }[];
};

/** Answers that may be given besides, folded away so that the form stays short. */
export const MoreChoices = ({ summary, note, fields }: Props) => (
  <FoldedFields summary={summary} fields={fields.map(({ name }) => name)}>
    <p className="pb-2 text-14 text-ink-2">{note}</p>
    <div className="grid gap-x-6 sm:grid-cols-2">
      {fields.map(({ name, label, options }) => (
        <SelectField key={name} name={name} label={label} options={options} />
      ))}
    </div>
  </FoldedFields>
);
