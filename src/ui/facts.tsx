import type { ReactNode } from "react";

type Fact = { readonly label: string; readonly value: ReactNode; readonly note?: ReactNode };

/** Names and values of one thing. */
export const Facts = ({ items }: { items: readonly Fact[] }) => (
  <dl className="text-14">
    {items.map(({ label, value, note }) => (
      <div
        key={label}
        className="grid gap-x-2 grid-cols-[7rem_minmax(0,1fr)] border-rule border-b py-[0.35rem] sm:grid-cols-[9.5rem_minmax(0,1fr)]"
      >
        <dt className="text-ink-2">{label}</dt>
        <dd>
          {value}
          {note ? <span className="note">{note}</span> : null}
        </dd>
      </div>
    ))}
  </dl>
);
