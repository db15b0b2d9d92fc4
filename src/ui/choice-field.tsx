"use client";

import type { ReactNode } from "react";
import { FieldNotes } from "./field-frame";
import { useField } from "./form-context";

type Props = {
  readonly name: string;
  readonly label: ReactNode;
  readonly options: readonly { readonly value: string; readonly label: ReactNode; readonly hint?: ReactNode }[];
  readonly hint?: ReactNode;
  readonly value?: string | undefined;
};

/** A few answers, all in sight. */
export function ChoiceField({ name, label, options, hint, value }: Props) {
  const { id, error, typed, tied } = useField(name, hint);
  const shown = typed ?? value;
  return (
    <fieldset id={id} tabIndex={-1} className="mb-4" aria-describedby={tied["aria-describedby"]}>
      <legend className="font-strong text-15">{label}</legend>
      {options.map((option) => (
        <label key={`${option.value}-${shown}`} className="flex min-h-target items-center gap-3 py-1">
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === shown}
            className="tick-box"
          />
          <span>
            {option.label}
            {option.hint ? <span className="note">{option.hint}</span> : null}
          </span>
        </label>
      ))}
      <FieldNotes id={id} hint={hint} error={error} />
    </fieldset>
  );
}
