"use client";

import { use, useEffect, useRef } from "react";
import { CopiedText } from "./copied-text";
import { Done } from "./done";
import { FormContext, type FormWords } from "./form-context";
import { Icon } from "./icon";
import { Notice } from "./notice";

/** At the top of a form: what was refused and where, or what was done. Takes the focus when it appears. */
export function FormOutcome() {
  const { id, state, words, names } = use(FormContext);
  const box = useRef<HTMLDivElement>(null);
  const { "": whole, ...ofFields } = state.errors;
  const fields = Object.entries(ofFields);

  useEffect(() => {
    if (state.message || Object.keys(state.errors).length > 0) box.current?.focus();
  }, [state]);

  if (fields.length === 0 && !whole && !state.message) return null;
  return (
    <div ref={box} tabIndex={-1} className="mb-4">
      {fields.length === 0 && !whole ? (
        <Done more={state.shown && <CopiedText text={state.shown} />}>{state.message}</Done>
      ) : (
        <Notice tone="bad" role="alert">
          <p className="w-full font-strong text-seal">
            <Icon name="late" /> {whole ?? refusedIn(words, fields.length)}
          </p>
          {fields.length > 0 ? (
            <ul className="w-full">
              {fields.map(([name, sentence]) => (
                <li key={name}>
                  <a href={`#${id}-${name}`}>{names[name] ? `${names[name]}: ${sentence}` : sentence}</a>
                </li>
              ))}
            </ul>
          ) : null}
          {words.kept ? <p className="text-13 text-ink-2">{words.kept}</p> : null}
        </Notice>
      )}
    </div>
  );
}

const refusedIn = ({ refusedOne, refusedMany }: FormWords, count: number) =>
  count === 1 ? refusedOne : refusedMany.replace("#", String(count));
