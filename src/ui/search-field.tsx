import type { ReactNode } from "react";
import { Field } from "./field";

type Props = { readonly label: ReactNode; readonly hint: ReactNode; readonly value: string };

/** The words that a list is searched for. */
export const SearchField = (props: Props) => (
  <Field name="q" type="search" width="18rem" maxLength={100} autoComplete="off" {...props} />
);
