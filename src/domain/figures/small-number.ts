import { percentOf } from "./percent";

/** Of fewer persons than this a share says nothing: one of them is a fifth. */
export const smallest = 5;

/** So few that a number of them, beside a place, is nearly a name. */
export const isFew = (count: number | null) => count !== null && count > 0 && count < smallest;

/** A part of some persons: per cent as text with a point; small where they are too few for that, null where there is nobody. */
export type Share = { readonly part: number; readonly whole: number; readonly percent: string | "small" | null };

export const shareOf = (part: number, whole: number): Share => ({
  part,
  whole,
  percent: whole <= 0 ? null : whole < smallest ? "small" : percentOf(part, whole),
});
