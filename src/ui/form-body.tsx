"use client";

import { type ReactNode, useActionState, useId } from "react";
import { type FormAction, type FormState, untouched } from "@/text/form-state";
import { FormContext, type FormWords } from "./form-context";
import { FormOutcome } from "./form-outcome";

type Props = {
  readonly action: FormAction;
  readonly words: FormWords;
  readonly children: ReactNode;
  readonly initial?: FormState;
  readonly label?: string;
  readonly className?: string;
  readonly names?: Readonly<Record<string, string>>;
};

/** The part of a form that runs in the browser; `Form` brings it its words. */
export function FormBody({ action, words, children, initial = untouched, label, className, names = none }: Props) {
  const [state, send] = useActionState(action, initial);
  const id = useId();
  return (
    <FormContext value={{ id, state, words, names }}>
      {/* Native bubbles would speak the browser's language and stop at the first field. */}
      <form action={send} noValidate aria-label={label} className={className}>
        <FormOutcome />
        {children}
      </form>
    </FormContext>
  );
}

const none = {};
