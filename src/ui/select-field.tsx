"use client";

import type { ReactNode } from "react";
import { use } from "react";
import { FieldFrame } from "./field-frame";
import { FormContext, useField } from "./form-context";

type Props = {
  readonly name: string;
  readonly label: ReactNode;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  readonly value?: string | undefined;
  readonly required?: boolean;
  /** Begin with no answer: "Chọn", or what these words call it. */
  readonly blank?: boolean | string | undefined;
  readonly width?: string;
};

export function SelectField({ name, label, options, aside, hint, value, required, blank, width }: Props) {
  const { words } = use(FormContext);
  const { id, error, typed, tied } = useField(name, hint);
  const shown = typed ?? value ?? "";
  return (
    <FieldFrame id={id} label={label} aside={aside} hint={hint} error={error}>
      {/* The key: after an action React resets a select to its first choice, not to the one that was sent. */}
      <select
        key={shown}
        {...tied}
        aria-required={required}
        defaultValue={shown}
        className="input"
        style={width ? { maxWidth: width } : undefined}
      >
        {blank ? <option value="">{blank === true ? words.choose : blank}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
