/** What is told of an organization: nothing yet, or how many. */
export type Stated = number | "silent";

/** The same; null where the organization did not stand there then, or no longer does. */
export type Said = Stated | null;

type Line = { readonly admitted: number; readonly isReported: boolean };

/** Nothing told is no zero. */
export const stated = ({ admitted, isReported }: Line): Stated => (isReported ? admitted : "silent");

/** How many persons that makes. */
export const countOf = (said: Stated): number => (said === "silent" ? 0 : said);

/** Those of which something else is told by now, or that came or went. */
export function movedAmong<Place extends Line>(
  then: readonly Place[],
  now: readonly Place[],
  keyOf: (place: Place) => number | string,
): { readonly place: Place; readonly was: Said; readonly now: Said }[] {
  const byKey = (places: readonly Place[]) => new Map(places.map((place) => [keyOf(place), place]));
  const [before, after] = [byKey(then), byKey(now)];
  return [...new Map([...before, ...after]).values()]
    .map((place) => ({ place, was: said(before.get(keyOf(place))), now: said(after.get(keyOf(place))) }))
    .filter(({ was, now: is }) => was !== is);
}

const said = (line: Line | undefined): Said => (line ? stated(line) : null);
