import type { ComponentProps } from "react";
import { Hidden } from "./hidden";
import { SelectField } from "./select-field";

type Props = Pick<ComponentProps<typeof SelectField>, "name" | "label" | "options">;

/** A choice that must be made; where there is but one answer, nobody is asked. */
export function ChooseOne({ name, label, options }: Props) {
  const [only, ...others] = options;
  if (only && others.length === 0) return <Hidden name={name} value={only.value} />;
  return <SelectField name={name} label={label} required blank options={options} />;
}
