import type { ReactNode } from "react";
import { Icon } from "./icon";

type Props = {
  readonly id: string;
  readonly label: ReactNode;
  /** After the label, in a lighter hand: "(nếu có)". */
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** What the refusal is about, one by one. */
  readonly list?: readonly string[] | undefined;
  readonly children: ReactNode;
};

/** Label above, hint and refusal below: tied to the input by their ids. */
export const FieldFrame = ({ id, label, aside, hint, error, list, children }: Props) => (
  <div className="mb-4">
    <label htmlFor={id} className="block font-strong text-15">
      {label} {aside ? <span className="font-normal text-ink-2">{aside}</span> : null}
    </label>
    {children}
    <FieldNotes id={id} hint={hint} error={error} list={list} />
  </div>
);

export const FieldNotes = ({ id, hint, error, list = [] }: Pick<Props, "id" | "hint" | "error" | "list">) => (
  <>
    {error ? (
      <p id={`${id}-error`} className="pt-1 font-strong text-13 text-seal leading-note">
        <Icon name="late" /> {error}
      </p>
    ) : null}
    {list.length > 0 ? (
      <ul className="list-disc pt-1 pl-5 text-13 leading-note">
        {list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    ) : null}
    {hint ? (
      <p id={`${id}-hint`} className="pt-1 text-13 text-ink-2 leading-note">
        {hint}
      </p>
    ) : null}
  </>
);
