"use client";

import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";
import { FieldFrame } from "./field-frame";
import { useField } from "./form-context";

type Native = Pick<
  ComponentProps<"input">,
  "type" | "inputMode" | "autoComplete" | "maxLength" | "placeholder" | "autoFocus" | "min" | "max"
>;

type Props = Native & {
  readonly name: string;
  readonly label: ReactNode;
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  /** What stands in it before anyone types. */
  readonly value?: string | number | undefined;
  readonly required?: boolean;
  /** Figures on one width, and the number keys on a phone. */
  readonly figures?: boolean;
  /** What stands beside the input. */
  readonly after?: ReactNode;
  /** CSS width of the input where less than the line is meant. */
  readonly width?: string;
};

/** One line of text; shows again what was typed. */
export function Field({ name, label, aside, hint, value, required, figures = false, after, width, ...native }: Props) {
  const { id, error, list, typed, tied } = useField(name, hint);
  return (
    <FieldFrame id={id} label={label} aside={aside} hint={hint} error={error} list={list}>
      <input
        {...tied}
        inputMode={figures ? "numeric" : undefined}
        {...native}
        aria-required={required}
        defaultValue={typed ?? value}
        className={classes("input", figures && "n")}
        style={width ? { maxWidth: width } : undefined}
      />
      {after}
    </FieldFrame>
  );
}
