import type { ReactNode } from "react";
import { Link } from "./link";
import { role } from "./table-role";

type Props = {
  readonly children: ReactNode;
  readonly href?: string | undefined;
  /** A word of explanation under the name: "Hết nguồn". */
  readonly note?: ReactNode;
};

/** The head of a row. Folded, its link takes the whole row. */
export const NameCell = ({ children, href, note }: Props) => (
  <th {...role("rowheader")} scope="row">
    {href ? <Link href={href}>{children}</Link> : children}
    {note ? <span className="note">{note}</span> : null}
  </th>
);
