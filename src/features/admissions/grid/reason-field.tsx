"use client";

import { use } from "react";
import { Field } from "@/ui/field";
import { FormContext } from "@/ui/form-context";

type Props = { readonly label: string; readonly hint: string };

/** Without script: asked for once some cell needs it. */
export function ReasonField(props: Props) {
  const { state } = use(FormContext);
  if (!state.errors.reason && !state.values.reason) return null;
  return (
    <div className="max-w-text">
      <Field name="reason" {...props} required autoComplete="off" maxLength={500} />
    </div>
  );
}
