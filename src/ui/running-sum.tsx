"use client";

import { use, useEffect, useRef, useState } from "react";
import { typedIn } from "@/text/form-state";
import { formatNumber } from "@/text/format";
import type { Language } from "@/text/language";
import { FormContext } from "./form-context";

/** A field that is added up: what it counts while it is empty, and what stands in it before anyone types. */
type Summand = { readonly name: string; readonly empty: number; readonly value?: number | undefined };

type Props = {
  readonly fields: readonly Summand[];
  /** Added without a field. */
  readonly besides: number;
  readonly language: Language;
  /** The sum against a number, as a sentence in which {below} and {gap} are filled in; without it the sum alone. */
  readonly against?: { readonly number: number; readonly gap: string; readonly even: string } | undefined;
};

/** The sum of a form's fields, which follows what is typed; without script it stands for what was sent or proposed. */
export function RunningSum({ fields, besides, language, against }: Props) {
  const { state } = use(FormContext);
  const output = useRef<HTMLOutputElement>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});

  useEffect(() => {
    const form = output.current?.form;
    if (!form) return;
    const read = () => setTyped(typedIn(new FormData(form)));
    const clear = () => setTyped({});
    form.addEventListener("input", read);
    form.addEventListener("reset", clear);
    return () => {
      form.removeEventListener("input", read);
      form.removeEventListener("reset", clear);
    };
  }, []);

  const sum = fields.reduce((all, { name, empty, value }) => {
    const text = typed[name] ?? state.values[name] ?? String(value ?? "");
    return all + (wholeOf(text) ?? empty);
  }, besides);
  const below = formatNumber(sum, language);
  const gap = against ? Math.abs(sum - against.number) : 0;
  const sentence = against && (gap === 0 ? against.even : against.gap);
  return (
    <output ref={output}>
      {sentence ? sentence.replace("{below}", below).replace("{gap}", formatNumber(gap, language)) : below}
    </output>
  );
}

/** "1.234" and "1234"; nothing for what is no whole number, which is refused when it is sent. */
const wholeOf = (text: string) =>
  /^(\d{1,3}(\.\d{3})+|\d{1,7})$/.test(text.trim()) ? Number(text.trim().replaceAll(".", "")) : undefined;
