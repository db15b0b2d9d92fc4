import type { ReactNode } from "react";

type Entry = { readonly key: string; readonly at: string; readonly text: ReactNode };

/** What happened and when, newest first. */
export const Log = ({ items }: { items: readonly Entry[] }) => (
  <ul>
    {items.map(({ key, at, text }) => (
      <li
        key={key}
        className="grid gap-x-2 border-rule border-b py-[0.45rem] text-14 sm:grid-cols-[6.5rem_minmax(0,1fr)]"
      >
        <span className="n text-ink-2">{at}</span>
        <span>{text}</span>
      </li>
    ))}
  </ul>
);
