import type { Day } from "../day";

/** What is known of a cell's members on a day: the register, and the count that was entered last. */
export type CellRegister = {
  /** Somebody has said that the register is complete. */
  readonly isDeclared: boolean;
  readonly registered: { readonly official: number; readonly probationary: number };
  readonly counted: { readonly on: Day; readonly total: number; readonly official: number | null } | null;
};

/** The official members that a vote is held against, and the day that the figure is from. */
export type Electorate = {
  readonly officials: number;
  readonly on: Day;
  readonly by: "REGISTER" | "COUNT";
  /** False where all members were counted and nobody said how many of them are official: no more than that can vote. */
  readonly isExact: boolean;
};

/** A register is complete where it is said to be, or where it holds no fewer than were counted. */
export const isWholeRegister = ({ isDeclared, registered, counted }: CellRegister): boolean =>
  isDeclared || (counted !== null && registered.official + registered.probationary >= counted.total);

/** Those in a complete register on the day, else those counted last; null where neither says. */
export function electorateOf(register: CellRegister, on: Day): Electorate | null {
  const { registered, counted } = register;
  if (isWholeRegister(register)) return { officials: registered.official, on, by: "REGISTER", isExact: true };
  if (counted === null) return null;
  const { official, total } = counted;
  return { officials: official ?? total, on: counted.on, by: "COUNT", isExact: official !== null };
}
