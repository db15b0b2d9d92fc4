import type { ComponentProps, ReactNode } from "react";
import { Field } from "./field";
import { Form } from "./form";
import { SelectField } from "./select-field";
import { Submit } from "./submit";

type Props = Pick<ComponentProps<typeof Form>, "action"> & {
  readonly heading: string;
  /** Which one of what was entered is taken back. */
  readonly what: Pick<ComponentProps<typeof SelectField>, "name" | "options"> & { readonly label: string };
  readonly reason: string;
  /** How long the reason may be. */
  readonly most: number;
  readonly submit: string;
  /** What goes with the form and what is said before it. */
  readonly children: ReactNode;
};

/** Takes back one of the things that were entered by mistake, with the reason; folded until somebody asks for it. */
export const TakeBackForm = ({ action, heading, what, reason, most, submit, children }: Props) => (
  <Form
    fold={heading}
    action={action}
    label={heading}
    className="max-w-text"
    names={{ [what.name]: what.label, reason }}
  >
    {children}
    <SelectField {...what} required blank />
    <Field name="reason" label={reason} required maxLength={most} autoComplete="off" />
    <Submit kind="plain">{submit}</Submit>
  </Form>
);
