"use client";

import { unstable_rethrow } from "next/navigation";
import { type ReactNode, useActionState, useId } from "react";
import { type FormAction, type FormState, typedIn, untouched } from "@/text/form-state";
import { Details } from "./details";
import { FormContext, type FormWords } from "./form-context";
import { FormOutcome } from "./form-outcome";

type Props = {
  readonly action: FormAction;
  readonly words: FormWords;
  readonly children: ReactNode;
  readonly initial?: FormState;
  readonly label?: string;
  readonly className?: string;
  readonly fold?: ReactNode;
  readonly names?: Readonly<Record<string, string>>;
};

/** The part of a form that runs in the browser; `Form` brings it its words. */
export function FormBody({
  action,
  words,
  children,
  initial = untouched,
  label,
  className,
  fold,
  names = none,
}: Props) {
  // The server writes the action itself into the page, for who has no script.
  const [state, send] = useActionState(
    typeof window === "undefined" ? action : answered(action, words.unsent),
    initial,
  );
  const id = useId();
  const form = (
    // Native bubbles would speak the browser's language and stop at the first field.
    <form action={send} noValidate aria-label={label} className={className}>
      <FormOutcome />
      {children}
    </form>
  );
  return (
    <FormContext value={{ id, state, words, names }}>
      {fold ? (
        <Details summary={fold} open={hasAnswer(state)}>
          {form}
        </Details>
      ) : (
        form
      )}
    </FormContext>
  );
}

/** A page that was fetched anew to say no, as it is without script, must show where it was said. */
const hasAnswer = ({ errors, message, ask }: FormState) => Boolean(message || ask) || Object.keys(errors).length > 0;

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
