import type { ReactNode } from "react";
import { DateField } from "./date-field";
import { Field } from "./field";

type Words = {
  readonly label: ReactNode;
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
};

type Props = { readonly number: Words; readonly day: Words & { readonly max: string } };

/** The number and the day of the document that something rests on. */
export const DocumentFields = ({ number, day }: Props) => (
  <>
    <Field name="decisionNo" {...number} autoComplete="off" />
    <DateField name="decidedOn" {...day} />
  </>
);
