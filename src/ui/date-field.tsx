"use client";

import { type ComponentProps, use, useEffect, useRef, useState } from "react";
import { classes } from "./classes";
import { dateInWords } from "./date-in-words";
import { Field } from "./field";
import { FormContext, useField } from "./form-context";

type Props = Omit<ComponentProps<typeof Field>, "type" | "figures" | "value" | "after"> & {
  /** ISO, "2024-03-15". */
  readonly value?: string | undefined;
};

const look = "block min-h-4 text-13 text-ink-2 leading-4 max-sm:pt-0.5 print:hidden";

/**
 * A day, sent as ISO text. The browser shows its figures in the order of its own language, whatever the page's is: beside it
 * the day stands in words, so that 03/04 is not taken for another one.
 */
export function DateField(props: Props) {
  const { state } = use(FormContext);
  const { error } = useField(props.name);
  // In the space that is left below a field anyhow, so that nothing moves when it comes; on a phone the next label follows
  // close below and needs some of it.
  const isLast = !props.hint && !error;
  const place = useRef<HTMLSpanElement>(null);
  const [text, setText] = useState("");

  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer may bring another day with it
  useEffect(() => {
    const field = place.current?.parentElement?.querySelector("input");
    const read = () => setText(dateInWords(field?.value ?? "", document.documentElement.lang));
    read();
    field?.addEventListener("input", read);
    return () => field?.removeEventListener("input", read);
  }, [state, props.value]);

  return (
    <Field
      type="date"
      width="12rem"
      after={
        <span ref={place} className={classes(look, isLast && "-mb-4 max-sm:-mb-2")}>
          {text}
        </span>
      }
      {...props}
    />
  );
}
