"use client";

import { type ComponentProps, use } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";
import { FormAsk } from "./form-ask";
import { FormContext } from "./form-context";
import { Icon } from "./icon";

type Props = Pick<ComponentProps<typeof Button>, "children" | "kind" | "className" | "name" | "value">;

/** Sends the form once: while it travels, a second press does nothing. Shows above it what must be confirmed first. */
export function Submit({ children, kind = "main", ...rest }: Props) {
  const { words } = use(FormContext);
  const { pending } = useFormStatus();
  return (
    <>
      <FormAsk />
      {/* Not `disabled`: that would drop the focus and the button's own name from the form. */}
      <Button
        type="submit"
        kind={kind}
        aria-disabled={pending || undefined}
        onClick={pending ? (press) => press.preventDefault() : undefined}
        {...rest}
      >
        {pending ? (
          <>
            <Icon name="wait" />
            {words.sending}
          </>
        ) : (
          children
        )}
      </Button>
      <span role="status" className="sr-only">
        {pending ? words.sending : ""}
      </span>
    </>
  );
}
