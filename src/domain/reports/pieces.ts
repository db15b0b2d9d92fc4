import type { Place } from "../access";

/**
 * What the places reach at a path and below it, in pieces that do not overlap: each an organization alone, all below it, or
 * both. Without a path: all that they reach.
 */
export function piecesOf(places: readonly Place[], path = "/"): Place[] {
  const pieces = places.flatMap((place) => clipped(place, path));
  return pieces.filter(
    (piece, index) =>
      !pieces.some((other, at) => at !== index && holds(other, piece) && (at < index || !holds(piece, other))),
  );
}

function clipped(place: Place, path: string): Place[] {
  if (place.path.startsWith(path)) return [place];
  return place.reach !== "own" && path.startsWith(place.path) ? [{ path, reach: "all" }] : [];
}

/** Whether one piece holds all of the other. */
function holds(one: Place, other: Place) {
  if (!other.path.startsWith(one.path)) return false;
  if (other.path === one.path) return one.reach === "all" || one.reach === other.reach;
  return one.reach !== "own";
}
