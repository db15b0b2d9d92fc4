"use client";

import { use, useEffect, useRef } from "react";
import { FormContext } from "./form-context";
import { Icon } from "./icon";
import { Notice } from "./notice";

/** A warning one may overrule, with the box that does it; stands beside the button that sends it again. */
export function FormAsk() {
  const { id, state, words } = use(FormContext);
  const box = useRef<HTMLInputElement>(null);
  const { ask } = state;

  useEffect(() => {
    if (ask) box.current?.focus();
  }, [ask]);

  if (!ask) return <Answered names={state.answered} />;
  const named = `${id}-${ask.name}`;
  return (
    <div className="mb-4 w-full">
      <Answered names={ask.answered} />
      <Notice tone="bad" role="alert">
        <p id={`${named}-why`} className="w-full">
          <Icon name="late" className="mr-1.5 text-seal" />
          {ask.sentence}
        </p>
        <label htmlFor={named} className="flex min-h-target items-center gap-3 font-strong">
          <input
            ref={box}
            id={named}
            type="checkbox"
            name={ask.name}
            value="yes"
            aria-describedby={`${named}-why`}
            className="tick-box"
          />
          {words.confirm}
        </label>
      </Notice>
    </div>
  );
}

const Answered = ({ names = [] }: { readonly names?: readonly string[] | undefined }) =>
  names.map((name) => <input key={name} type="hidden" name={name} value="yes" />);
