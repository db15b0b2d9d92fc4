/** What the table of a review can be sorted by. */
export const reviewColumns = ["name", "percent", "missing", "pace", "before", "without", "returns", "cases"] as const;
export type ReviewColumn = (typeof reviewColumns)[number];

export type ReviewOrder = { readonly by: ReviewColumn; readonly isDescending: boolean };

/** Persons missing first: 1/3 is two of them, 33/50 seventeen. */
const usual: ReviewOrder = { by: "missing", isDescending: true };

const ascendingFirst: readonly ReviewColumn[] = ["name", "percent", "before", "returns"];

/** The order an address asks for: "percent", backwards "-percent"; the usual one for anything else. */
export function orderNamed(named: string | undefined): ReviewOrder {
  const by = reviewColumns.find((one) => one === named?.replace(/^-/, ""));
  if (by === undefined) return usual;
  return { by, isDescending: named?.startsWith("-") === ascendingFirst.includes(by) };
}

/** The name of an order, the reverse of `orderNamed`. */
export const nameOfOrder = ({ by, isDescending }: ReviewOrder) =>
  `${isDescending === ascendingFirst.includes(by) ? "-" : ""}${by}`;

/** The order that pressing a column's head asks for: first the one people mean, then the other way round. */
export const orderOnPress = (now: ReviewOrder, by: ReviewColumn): ReviewOrder =>
  now.by === by ? { by, isDescending: !now.isDescending } : { by, isDescending: !ascendingFirst.includes(by) };

/** Sorts by what each row has in the column; who has nothing comes last either way, equals stand as they stood. */
export function sorted<Row>(
  rows: readonly Row[],
  { isDescending }: Pick<ReviewOrder, "isDescending">,
  heldBy: (row: Row) => number | null,
): Row[] {
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: heldBy(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return sign * (a.value - b.value);
    })
    .map(({ row }) => row);
}
