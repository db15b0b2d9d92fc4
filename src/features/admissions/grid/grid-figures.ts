import type { Said } from "@/domain/ledger/unsent-cell";

/** A sum of the grid's organization, null where nobody has reported, and the part of it that was not given to any place below. */
export type GridSum = { readonly all: Said; readonly own: number };

/** What the server answers to a cell that was saved. */
export type SavedCell = {
  readonly held: Said;
  /** The year of its row. */
  readonly row: Said;
  readonly column: GridSum;
  readonly whole: GridSum;
};
