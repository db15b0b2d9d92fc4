import type { ReactNode } from "react";
import type { FormAction, FormState } from "@/text/form-state";
import { words } from "@/text/words";
import { FormBody } from "./form-body";

type Props = {
  readonly action: FormAction;
  readonly children: ReactNode;
  readonly initial?: FormState;
  /** What to do is named where the page has several forms. */
  readonly label?: string;
  readonly className?: string;
  /** Only this stands there until somebody asks for the form, or the form has something to answer. */
  readonly fold?: ReactNode;
  /** The labels of its fields, so that a list of refusals says which is meant. */
  readonly names?: Readonly<Record<string, string>>;
  /** False where not all that was typed comes back: a password never does. */
  readonly keeps?: boolean;
};

const other = 99;

/** A form over a server action; works without script, keeps what was typed. */
export async function Form({ children, keeps = true, ...rest }: Props) {
  const say = await words("form");
  return (
    <FormBody
      {...rest}
      words={{
        refusedOne: say("refused", { count: 1 }),
        // Any number but one: the form puts in its own.
        refusedMany: say("refused", { count: other }).replace(String(other), "#"),
        sending: say("sending"),
        unsent: say("unsent"),
        kept: keeps ? say("kept") : "",
        confirm: say("confirm"),
        choose: say("choose"),
        copy: say("copy"),
        copied: say("copied"),
      }}
    >
      {children}
    </FormBody>
  );
}
