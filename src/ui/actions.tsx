import type { ReactNode } from "react";

/** A row of what one can do here; left out on paper. */
export const Actions = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap items-center gap-3 print:hidden">{children}</div>
);
