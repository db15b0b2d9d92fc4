"use client";

import type { GridLock } from "@/domain/ledger/grid-columns";
import type { Said } from "@/domain/ledger/unsent-cell";
import { classes } from "@/ui/classes";
import { role } from "@/ui/table-role";
import { figureText } from "./figure-text";
import { useGrid } from "./grid-context";

type Props = { readonly column: number; readonly held: Said; readonly lock: GridLock };

/** A number that cannot be typed: what is held, as plain text. */
export function LockedCell({ column, held, lock }: Props) {
  const { words } = useGrid();
  return (
    <td {...role("cell")} data-column={column} className={classes("shut", lock, held === 0 && "none")}>
      {held === null ? <span className="sr-only">{words[lock]}</span> : figureText(held, words)}
    </td>
  );
}
