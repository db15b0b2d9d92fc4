import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  /** At the right: the switch of periods, or what one can do. */
  readonly children?: ReactNode;
};

export const PageHead = ({ title, lead, children }: Props) => (
  <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pb-3 first:pt-6 sm:pb-4">
    <div>
      <h1>{title}</h1>
      {lead ? <p className="text-ink-2">{lead}</p> : null}
    </div>
    {children}
  </div>
);
