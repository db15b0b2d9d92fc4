import { countOf, movedAmong, type Said, type Stated, stated } from "../figures/moved";
import { no, type Result, yes } from "../result";
import { type ReturnFigures, type Trait, traits } from "./figures";

/** A figure as it was handed in, and as it is now. */
type Moved = { readonly was: number; readonly now: number };

/** The total of a return or a report, of which nothing may have been told. */
export type MovedTotal = { readonly was: Stated; readonly now: Stated };

export type MovedPlace = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly was: Said;
  readonly now: Said;
};

export type Difference = {
  readonly admitted: MovedTotal;
  readonly unitemised: Moved;
  readonly children: readonly MovedPlace[];
  readonly traits: readonly (Moved & { readonly trait: Trait })[];
};

/** What has become of a return since it was handed in: only what is not the same any more; nothing where all is. */
export function differenceSince(handed: ReturnFigures, now: ReturnFigures): Difference | undefined {
  const difference = {
    admitted: { was: stated(handed.own), now: stated(now.own) },
    unitemised: { was: handed.own.unitemised, now: now.own.unitemised },
    children: movedPlaces(handed, now),
    traits: traits
      .map((trait) => ({ trait, was: handed.own[trait], now: now.own[trait] }))
      .filter(({ was, now: is }) => was !== is),
  };
  const { admitted, unitemised, children } = difference;
  const isSame =
    admitted.was === admitted.now &&
    unitemised.was === unitemised.now &&
    children.length === 0 &&
    difference.traits.length === 0;
  return isSame ? undefined : difference;
}

/** A return is closed on what was handed in: while the figures are others, it has to be handed in again first. */
export function closingAsHandedIn(handed: ReturnFigures, now: ReturnFigures): Result<null> {
  const moved = differenceSince(handed, now)?.admitted;
  if (!moved) return yes(null);
  const [was, is] = [countOf(moved.was), countOf(moved.now)];
  return no("return.notAsHandedIn", { values: { was, now: is, by: is - was, silent: silentAt(moved) } });
}

const silentAt = ({ was, now }: MovedTotal) => {
  if (was === "silent") return now === "silent" ? "both" : "then";
  return now === "silent" ? "now" : "never";
};

function movedPlaces(handed: ReturnFigures, now: ReturnFigures): MovedPlace[] {
  return movedAmong(handed.children, now.children, ({ id }) => id).map(({ place: { id, code, name }, ...moved }) => ({
    ...{ id, code, name },
    ...moved,
  }));
}

type Line = { readonly count: number; readonly reason: string | null };

/** Why the sum is another one: only where one entry makes all the difference and says why. */
export const reasonOf = ({ was, now }: MovedTotal, [line, ...others]: readonly Line[]): string | undefined =>
  line && others.length === 0 && was !== now && line.count === countOf(now) - countOf(was)
    ? (line.reason ?? undefined)
    : undefined;

/** Persons of a difference that no line recorded since accounts for: what cannot be told must be said. */
export const unexplained = ({ was, now }: MovedTotal, lines: readonly { readonly count: number }[]): number =>
  countOf(now) - countOf(was) - lines.reduce((sum, { count }) => sum + count, 0);
