import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Notice } from "./notice";

type Props = {
  readonly children: ReactNode;
  /** What follows from it: another line, a way on. */
  readonly more?: ReactNode;
};

/** What was asked for has been done. */
export const Done = ({ children, more }: Props) => (
  <Notice tone="ok" role="status">
    <p>
      <Icon name="check" className="mr-1.5 text-pen" />
      {children}
    </p>
    {more}
  </Notice>
);
