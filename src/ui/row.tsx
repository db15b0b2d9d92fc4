import type { ReactNode } from "react";
import { role } from "./table-role";

export const Row = ({ children, className }: { children: ReactNode; className?: string }) => (
  <tr {...role("row")} {...(className && { className })}>
    {children}
  </tr>
);
