"use client";

import { useEffect, useState } from "react";
import { useGrid } from "./grid-context";

type Props = { readonly label: string; readonly hint: string; readonly add: string };

/** Asked once for the whole grid, and in sight all the time: are these new persons, or are they inside a total already? */
export function GridChoice({ label, hint, add }: Props) {
  const { store } = useGrid();
  const [chosen, setChosen] = useState<string>();
  useEffect(() => setChosen(store.choice), [store]);
  if (store.setup.choices.length === 0) return null;
  const options = [{ id: "add", label: add }, ...store.setup.choices];
  return (
    <fieldset className="max-w-text pt-3">
      <legend className="font-strong">{label}</legend>
      <p className="text-13 text-ink-2">{hint}</p>
      {options.map((option) => (
        <label key={option.id} className="flex min-h-target items-center gap-3 py-1">
          <input
            type="radio"
            name="total"
            value={option.id}
            checked={chosen === option.id}
            onChange={() => {
              setChosen(option.id);
              store.choose(option.id);
            }}
            className="tick-box"
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
