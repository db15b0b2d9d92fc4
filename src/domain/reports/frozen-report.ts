import type { ReportFigures } from "./figures";
import type { WholeText } from "./text";

/** What is frozen and sealed by one fingerprint. */
export type Frozen = { readonly figures: ReportFigures; readonly text: WholeText };

/** The text that the fingerprint is taken of: the same whatever order the database gives the keys back in. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
}

export type MovedFigure = {
  readonly code: string;
  readonly name: string;
  /** Null where it was, or is, in the report no more. */
  readonly was: number | null;
  readonly now: number | null;
};

type Place = { readonly code: string; readonly name: string; readonly admitted: number };
type Counts = { readonly own: Place; readonly children: readonly Place[] };

/** The figures of a frozen report that are others by now: its own first, then of those below. */
export function movedSince(frozen: Counts, now: Counts): MovedFigure[] {
  const places = (figures: Counts) => new Map([figures.own, ...figures.children].map((line) => [line.code, line]));
  const [before, after] = [places(frozen), places(now)];
  return [...new Map([...before, ...after]).values()]
    .map(({ code, name }): MovedFigure => ({ code, name, was: said(before.get(code)), now: said(after.get(code)) }))
    .filter(({ was, now: is }) => was !== is);
}

const said = (line: Place | undefined) => line?.admitted ?? null;
