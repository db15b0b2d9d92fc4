"use client";

import { unstable_rethrow } from "next/navigation";
import { type ReactNode, useActionState, useId } from "react";
import { type FormAction, type FormState, typedIn, untouched } from "@/text/form-state";
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
  // The server writes the action itself into the page, for who has no script.
  const [state, send] = useActionState(
    typeof window === "undefined" ? action : answered(action, words.unsent),
    initial,
  );
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

/** Without an answer (no network, a server that is starting again) the form stays, with what was typed and a sentence. */
const answered =
  (action: FormAction, sentence: string): FormAction =>
  async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      unstable_rethrow(error);
      const secret = [...form.keys()].filter((name) => /password/i.test(name));
      return { values: typedIn(form, secret), errors: { "": sentence } };
    }
  };

const none = {};
