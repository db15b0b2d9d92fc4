"use client";

import { use } from "react";
import { confirmations } from "@/domain/confirmable";
import { Field } from "@/ui/field";
import { FormContext } from "@/ui/form-context";

type Props = { readonly label: string; readonly hint: string };

/** Without script: asked for once some cell needs it, and what was confirmed before is sent along. */
export function ReasonField(props: Props) {
  const { state } = use(FormContext);
  if (!state.errors.reason && !state.values.reason) return null;
  const confirmed = state.ask ? [] : confirmations.filter((name) => state.values[name] === "yes");
  return (
    <div className="max-w-text">
      {confirmed.map((name) => (
        <input key={name} type="hidden" name={name} value="yes" />
      ))}
      <Field name="reason" {...props} required autoComplete="off" maxLength={500} />
    </div>
  );
}
