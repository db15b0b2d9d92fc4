import { kinds, type OrganizationKind } from "../organization";

/** Lower bounds of the bands of size, in members: a cell of 5 is not compared with one of 80. */
const bounds = [1, 10, 30, 100, 300, 1_000, 3_000, 10_000] as const;

/** Organizations that are fairly compared: of one kind, and of about one size; null where nobody has counted. */
export type Band = {
  readonly kind: OrganizationKind;
  readonly from: number | null;
  /** The largest size in it; null where there is none. */
  readonly to: number | null;
};

export function bandOf(kind: OrganizationKind, members: number | null): Band {
  if (members === null || members < 1) return { kind, from: null, to: null };
  const from = bounds.findLast((bound) => bound <= members) ?? 1;
  const next = bounds.find((bound) => bound > members);
  return { kind, from, to: next === undefined ? null : next - 1 };
}

type Sized = { readonly kind: OrganizationKind; readonly members: number | null };

/** Parts a list by kind, then by size, the larger first; those of unknown size come last of their kind. */
export function inBands<Row>(
  rows: readonly Row[],
  sizeOf: (row: Row) => Sized,
): { readonly band: Band; readonly rows: Row[] }[] {
  const held = new Map<string, { band: Band; rows: Row[] }>();
  for (const row of rows) {
    const { kind, members } = sizeOf(row);
    const band = bandOf(kind, members);
    const key = `${kind} ${band.from}`;
    const found = held.get(key);
    if (found) found.rows.push(row);
    else held.set(key, { band, rows: [row] });
  }
  const order = ({ band }: { band: Band }) => kinds.indexOf(band.kind) * 100_000 - (band.from ?? 0);
  return [...held.values()].sort((a, b) => order(a) - order(b));
}
