import { countOf, movedAmong, type Said, type Stated } from "../figures/moved";
import { no, type Result, yes } from "../result";
import { type ReturnFigures, type Trait, traits } from "./figures";

/** A figure as it was handed in, and as it is now. */
export type Moved = { readonly was: number; readonly now: number };

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
  readonly admitted: Moved;
  readonly unitemised: Moved;
  readonly children: readonly MovedPlace[];
  readonly traits: readonly (Moved & { readonly trait: Trait })[];
};

/** What has become of a return since it was handed in: only what is not the same any more; nothing where all is. */
export function differenceSince(handed: ReturnFigures, now: ReturnFigures): Difference | undefined {
  const difference = {
    admitted: { was: handed.own.admitted, now: now.own.admitted },
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
  return moved ? no("return.notAsHandedIn", { values: { ...moved, by: moved.now - moved.was } }) : yes(null);
}

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
export const unexplained = ({ was, now }: Moved, lines: readonly { readonly count: number }[]): number =>
  now - was - lines.reduce((sum, { count }) => sum + count, 0);
