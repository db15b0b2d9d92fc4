import type { Day } from "../day";

/** What is known of a cell's members on a day: the register, and the count that was entered last. */
export type CellRegister = {
  /** Somebody has said that the register is complete. */
  readonly isDeclared: boolean;
  readonly registered: { readonly official: number; readonly probationary: number };
  /** Counted in the superior that has the fewest; no cell of it has more. */
  readonly countedAbove: { readonly on: Day; readonly total: number } | null;
  readonly counted: { readonly on: Day; readonly total: number; readonly official: number | null } | null;
};

/** The official members that a vote is held against, and the day that the figure is from. */
export type Electorate = {
  /** Null where nobody counted and the register may lack members. */
  readonly officials: number | null;
  readonly on: Day;
  readonly by: "REGISTER" | "COUNT" | "SUPERIOR";
  /** False where that counts more than the cell's official members: no more can vote. */
  readonly isExact: boolean;
  /** Official members in the register on the day, complete or not: no fewer are entitled. */
  readonly least: number;
};

/** A register is complete where it is said to be, or where it holds no fewer than were counted. */
export const isWholeRegister = ({ isDeclared, registered, counted }: CellRegister): boolean =>
  isDeclared || (counted !== null && registered.official + registered.probationary >= counted.total);

/** Those in a complete register on the day, else those counted last, and never fewer than are registered; null where nothing says. */
export function electorateOf(register: CellRegister, on: Day): Electorate | null {
  const { registered, counted, countedAbove } = register;
  const least = registered.official;
  if (isWholeRegister(register)) return { officials: least, on, by: "REGISTER", isExact: true, least };
  if (counted !== null) {
    const { official, total } = counted;
    // A count that the register has outgrown no longer says how many are official.
    const isExact = official !== null && official >= least;
    return { officials: isExact ? official : total, on: counted.on, by: "COUNT", isExact, least };
  }
  if (countedAbove !== null)
    return { officials: countedAbove.total, on: countedAbove.on, by: "SUPERIOR", isExact: false, least };
  return least > 0 ? { officials: null, on, by: "REGISTER", isExact: false, least } : null;
}
