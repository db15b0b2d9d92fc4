import type { ReactNode } from "react";
import { classes } from "./classes";
import { role } from "./table-role";

type Props = {
  readonly children?: ReactNode;
  readonly numeric?: boolean;
  readonly strong?: boolean;
  readonly gap?: boolean;
  /** Where the cell goes in a folded table: left out, the second line (a bar), the third line (a remark), a line of its own. */
  readonly folded?: "out" | "second" | "third" | "line" | undefined;
  /** The word before the figure in a folded table: "còn". */
  readonly lead?: string | undefined;
  readonly span?: number;
};

/** Only the attributes that say something: a table has thousands of cells, and an empty one travels, too. */
export function Cell({ children, numeric, strong, gap, folded, lead, span }: Props) {
  const className = classes(numeric && "n", strong && "font-strong", gap && "gap", folded && places[folded]);
  return (
    <td
      {...role("cell")}
      {...(span && { colSpan: span })}
      {...(lead && { "data-lead": lead })}
      {...(className && { className })}
    >
      {children}
    </td>
  );
}

const places = { out: "far", second: "draw", third: "third", line: "line" };
