import type { GridLock } from "@/domain/ledger/grid-columns";
import type { Said } from "@/domain/ledger/unsent-cell";
import type { Language } from "@/text/language";
import type { GridSum } from "./grid-figures";

type SetupColumn = {
  readonly period: string;
  /** 1 to 12; null is the whole year. */
  readonly month: number | null;
  /** "T3" */
  readonly short: string;
  /** "tháng 3" */
  readonly long: string;
};

type SetupRow = {
  readonly code: string;
  readonly name: string;
  readonly cells: readonly { readonly held: Said; readonly lock: GridLock | null }[];
  readonly year: Said;
  /** Last year's figure and the quota, as they are read. */
  readonly before: string;
  readonly quota: string;
};

/** A total that persons may already be inside: its id, or "own" for what each place has entered itself. */
export type SetupChoice = {
  readonly id: string;
  readonly label: string;
  /** The columns it may hold persons of. */
  readonly columns: readonly number[];
};

/** All that the script of a grid is told; words are those of the page. */
export type GridSetup = {
  /** In which figures are grouped. */
  readonly language: Language;
  /** Whose numbers, of which grid: under this they are kept until they are acknowledged. */
  readonly owner: string;
  /** The user's id. */
  readonly sender: number | null;
  /** Where a cell is sent. */
  readonly address: string;
  readonly signIn: string;
  readonly year: number;
  readonly term: string | undefined;
  readonly columns: readonly SetupColumn[];
  readonly rows: readonly SetupRow[];
  readonly sums: readonly GridSum[];
  readonly whole: GridSum;
  readonly choices: readonly SetupChoice[];
  readonly shown: number;
};

/** The cell of a place and a period. */
export const cellId = (code: string, period: string) => `${code} ${period}`;

/** The name of its field in the form. */
export const fieldOf = (code: string, period: string) => `cell.${code}.${period}`;
