"use client";

import { useField } from "./form-context";
import { Icon } from "./icon";

type Props = {
  readonly name: string;
  /** Read out, not drawn: the row and the column say it to the eye. */
  readonly label: string;
  /** What stands in it before anyone types. */
  readonly value?: number | undefined;
  /** Why nothing stands in it. */
  readonly note?: string | undefined;
};

/** One number of a table that is filled in row by row; what is refused says so under it. */
export function CellField({ name, label, value, note }: Props) {
  const { id, error, typed, tied } = useField(name, note);
  return (
    <div className="inline-block w-28 py-1 text-left align-middle">
      <input
        {...tied}
        // What was proposed anew is not what was typed before.
        key={value}
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        data-row-field=""
        defaultValue={typed ?? value}
        className="input n text-right"
      />
      {note ? (
        <p id={`${id}-hint`} className="whitespace-normal pt-1 text-13 text-ink-2 leading-note">
          {note}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="whitespace-normal pt-1 font-strong text-13 text-seal leading-note">
          <Icon name="late" /> {error}
        </p>
      ) : null}
    </div>
  );
}
