"use client";

import type { ReactNode } from "react";
import { FieldFrame } from "./field-frame";
import { useField } from "./form-context";

type Props = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value?: string | undefined;
  readonly rows?: number;
  readonly maxLength?: number;
  /** What stands there while nothing is written. */
  readonly placeholder?: string;
};

/** Several lines of text; shows again what was typed. */
export function TextArea({ name, label, hint, value, rows = 4, ...native }: Props) {
  const { id, error, typed, tied } = useField(name, hint);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea {...tied} {...native} rows={rows} defaultValue={typed ?? value} className="input h-auto py-2" />
    </FieldFrame>
  );
}
