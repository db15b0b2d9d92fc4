import type { ReactNode } from "react";
import { classes } from "./classes";

type Props = {
  readonly children: ReactNode;
  /** Two columns of nearly one width instead of a wide one and a narrow one. */
  readonly even?: boolean;
};

/** Two columns on a wide screen, one on a narrow one; expects two children. */
export const Split = ({ children, even = false }: Props) => (
  <div
    className={classes(
      "grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 print:block",
      even ? "lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]" : "lg:grid-cols-[minmax(0,1fr)_22.5rem]",
    )}
  >
    {children}
  </div>
);
