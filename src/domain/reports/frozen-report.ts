import type { ReportFigures } from "./figures";
import type { WholeText } from "./text";

/** What is frozen and sealed by one fingerprint. */
export type Frozen = { readonly figures: ReportFigures; readonly text: WholeText };

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
