"use client";

import { createContext, use } from "react";
import { type FormState, untouched } from "@/text/form-state";

/** The words a form itself says; they come from the server, for no dictionary runs in the browser. */
export type FormWords = {
  readonly sending: string;
  /** When no answer came. */
  readonly unsent: string;
  readonly kept: string;
  readonly confirm: string;
  readonly choose: string;
  readonly copy: string;
  readonly copied: string;
  /** How many places were refused: one, or a number that stands at "#". */
  readonly refusedOne: string;
  readonly refusedMany: string;
};

type FormHold = {
  readonly id: string;
  readonly state: FormState;
  readonly words: FormWords;
  /** What fields are called where a refusal lists them. */
  readonly names: Readonly<Record<string, string>>;
};

export const FormContext = createContext<FormHold>({
  id: "form",
  state: untouched,
  words: {
    sending: "…",
    unsent: "",
    kept: "",
    confirm: "",
    choose: "",
    copy: "",
    copied: "",
    refusedOne: "",
    refusedMany: "",
  },
  names: {},
});

/** What the form holds for one field: its id, what was typed, what is wrong with it, and the attributes that tie them. */
export function useField(name: string, hint?: unknown) {
  const { id: form, state } = use(FormContext);
  const id = `${form}-${name}`;
  const error = state.errors[name];
  const list = state.lists?.[name];
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return {
    id,
    error,
    list,
    typed: state.values[name],
    tied: { id, name, "aria-invalid": error ? true : undefined, "aria-describedby": described || undefined } as const,
  };
}
