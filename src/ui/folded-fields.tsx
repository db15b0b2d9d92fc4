"use client";

import { type ReactNode, use } from "react";
import { Details } from "./details";
import { FormContext } from "./form-context";

type Props = {
  readonly summary: ReactNode;
  /** The names of its fields. */
  readonly fields: readonly string[];
  readonly children: ReactNode;
};

/** Fields of a form that few fill in; open when the form comes back with one of them filled in or refused. */
export function FoldedFields({ summary, fields, children }: Props) {
  const { errors, values } = use(FormContext).state;
  return (
    <Details summary={summary} open={fields.some((name) => errors[name] || values[name])}>
      {children}
    </Details>
  );
}
