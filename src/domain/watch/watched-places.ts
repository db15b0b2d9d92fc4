import type { Access, Place } from "../access";
import { piecesOf } from "../reports/pieces";

/** How many open cases a place and everything below it has. */
export type OpenAt = { readonly path: string; readonly open: number };

/** The open cases of all that the places reach, each counted once; of a place without a count nothing is known. */
export const openWithin = (places: readonly Place[], counts: readonly OpenAt[]): number =>
  piecesOf(places).reduce((sum, { path }) => sum + (counts.find((one) => one.path === path)?.open ?? 0), 0);

/** Where the own cases of a visitor are: where they act; who acts nowhere reads. */
export const ownWatch = (
  acts: Access<"watch.act"> | undefined,
  reads: Access<"watch.read"> | undefined,
): Access<"watch.act" | "watch.read"> | undefined => acts ?? reads;
