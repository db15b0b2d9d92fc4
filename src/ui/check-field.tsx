"use client";

import type { ReactNode } from "react";
import { use } from "react";
import { FieldNotes } from "./field-frame";
import { FormContext, useField } from "./form-context";

type Props = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Ticked before anyone touches it. */
  readonly checked?: boolean;
  /** What a tick sends. */
  readonly value?: string;
};

export function CheckField({ name, label, hint, checked = false, value = "yes" }: Props) {
  const { state } = use(FormContext);
  const { id, error, typed, tied } = useField(name, hint);
  // An unticked box is not sent at all: once the form came back, only what came back counts.
  const ticked = Object.keys(state.values).length > 0 ? typed !== undefined : checked;
  return (
    <div className="mb-4">
      <label htmlFor={id} className="flex min-h-target items-center gap-3">
        <input
          key={String(ticked)}
          type="checkbox"
          {...tied}
          value={value}
          defaultChecked={ticked}
          className="tick-box"
        />
        <span>{label}</span>
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}
