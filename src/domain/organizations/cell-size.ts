import type { Certainty } from "../certainty";
import type { Day } from "../day";

/** Members as they were counted on a day; `official` is null where nobody said how many of them are. */
export type Counted = {
  readonly on: Day;
  readonly total: number;
  readonly official: number | null;
  readonly certainty: Certainty | null;
  readonly source: string | null;
};

type Counts = {
  readonly isComplete: boolean;
  readonly registered: { readonly official: number; readonly probationary: number };
  readonly counted: Counted | null;
};

/** How large a cell is, and by what one knows. UNKNOWN: neither a complete register nor a count. */
export type CellSize = {
  readonly by: "REGISTER" | "COUNT" | "UNKNOWN";
  readonly total: number | null;
  readonly official: number | null;
  /** The day of the count. */
  readonly on: Day | null;
  /** What the register holds, where that is something else than what is shown. */
  readonly registered: { readonly total: number; readonly official: number } | null;
};

/** A complete register says it; else the count, beside what the register holds so far where the two differ. */
export function sizeOf({ isComplete, registered, counted }: Counts): CellSize {
  const held = { total: registered.official + registered.probationary, official: registered.official };
  if (isComplete) return { by: "REGISTER", ...held, on: null, registered: null };
  const differs = held.total > 0 && (held.total !== counted?.total || held.official !== counted.official);
  return {
    by: counted ? "COUNT" : "UNKNOWN",
    total: counted?.total ?? null,
    official: counted?.official ?? null,
    on: counted?.on ?? null,
    registered: differs ? held : null,
  };
}
