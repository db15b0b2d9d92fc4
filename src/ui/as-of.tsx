import type { ReactNode } from "react";

/** Under every main figure, as `<li>`: the date it holds for · as it was or as it is now · how many have reported. */
export const AsOf = ({ children }: { children: ReactNode }) => (
  <ul className="flex flex-wrap gap-x-6 gap-y-0.5 py-2 text-13 text-ink-2 max-sm:flex-col">{children}</ul>
);
