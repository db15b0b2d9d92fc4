import { type Access, covers } from "./access";

/** A reason is free text, and people write names into it: each is for who may read names where it was written. */
export const withReasons = <Row extends { readonly path: string; readonly reason: string | null }>(
  names: Access<"member.read"> | undefined,
  rows: readonly Row[],
): Row[] => rows.map((row) => (names && covers(names.places, row.path) ? row : { ...row, reason: null }));
