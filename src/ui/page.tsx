import type { ReactNode } from "react";

/** What the skip link leads to. */
export const Page = ({ children }: { children: ReactNode }) => (
  <main id="content" tabIndex={-1} className="wrap outline-none">
    {children}
  </main>
);
