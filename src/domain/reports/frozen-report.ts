import { movedAmong, type Said } from "../figures/moved";
import type { ReportFigures } from "./figures";
import type { WholeText } from "./text";

/** What is frozen and sealed by one fingerprint. */
export type Frozen = { readonly figures: ReportFigures; readonly text: WholeText };

export type MovedFigure = {
  readonly code: string;
  readonly name: string;
  /** Null where it was, or is, in the report no more. */
  readonly was: Said;
  readonly now: Said;
};

type Place = {
  readonly code: string;
  readonly name: string;
  readonly admitted: number;
  readonly isReported: boolean;
};
type Counts = { readonly own: Place; readonly children: readonly Place[] };

/** The figures of a frozen report that are others by now: its own first, then of those below. */
export function movedSince(frozen: Counts, now: Counts): MovedFigure[] {
  const places = ({ own, children }: Counts) => [own, ...children];
  return movedAmong(places(frozen), places(now), ({ code }) => code).map(({ place: { code, name }, ...moved }) => ({
    ...{ code, name },
    ...moved,
  }));
}
