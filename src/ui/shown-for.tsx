"use client";

import { type ReactNode, use, useEffect, useRef, useState } from "react";
import { FormContext } from "./form-context";

type Props = {
  /** The choice that decides, by its name in the form. */
  readonly field: string;
  readonly values: readonly string[];
  /** What the group is for: drawn only while all groups stand there together, that is without script. */
  readonly legend: string;
  readonly children: ReactNode;
};

/** Fields that only some answers ask for. Hidden they are not sent; without script they stay, under their legend. */
export function ShownFor({ field, values, legend, children }: Props) {
  const { state } = use(FormContext);
  const group = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState<string>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer may bring another choice with it
  useEffect(() => {
    const form = group.current?.form;
    const read = () => setChosen(choiceOf(form, field));
    read();
    form?.addEventListener("change", read);
    return () => form?.removeEventListener("change", read);
  }, [field, state]);

  const isHidden = chosen !== undefined && !values.includes(chosen);
  return (
    <fieldset ref={group} hidden={isHidden} disabled={isHidden}>
      <legend className={chosen === undefined ? "pb-1 text-13 text-ink-2" : "sr-only"}>{legend}</legend>
      {children}
    </fieldset>
  );
}

function choiceOf(form: HTMLFormElement | null | undefined, field: string) {
  const found = form?.elements.namedItem(field);
  return found && "value" in found ? String(found.value) : undefined;
}
