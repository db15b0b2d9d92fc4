import type { CountProblem } from "./typed-count";

/** The grid a block falls into: its rows by name, its columns by month (1 to 12; null: the whole year). */
export type PasteGrid = {
  readonly rows: readonly { readonly name: string }[];
  readonly columns: readonly { readonly month: number | null }[];
  /** Whether the cell can be typed into. */
  readonly isOpen: (row: number, column: number) => boolean;
};

export type CellPlace = { readonly row: number; readonly column: number };

export type PasteSkipReason = CountProblem | "outside" | "locked" | "twice" | "unknownName" | "heading" | "unequal";

/** What of a block is left out; line and column are counted in the block, from 1. */
export type PasteSkip = {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly why: PasteSkipReason;
};

export type PastePlan = {
  readonly changes: readonly (CellPlace & { readonly count: number })[];
  readonly skipped: readonly PasteSkip[];
};
