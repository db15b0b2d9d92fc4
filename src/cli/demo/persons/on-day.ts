import { operator } from "@/access/operator";
import type { Permission } from "@/domain/access";
import { day } from "@/domain/day";

/** The operator as of the day of an act of the story: it was entered when it happened, so that nothing is late. */
export const onDay = async <Asked extends Permission>(permission: Asked, on: string) => ({
  ...(await operator(permission)),
  today: day(on),
});

/** All cells at a time; what happens in one comes one after the other. */
export async function byCell<Row extends { readonly cell: string }>(
  rows: readonly Row[],
  run: (row: Row) => Promise<unknown>,
) {
  const cells = [...new Set(rows.map(({ cell }) => cell))];
  await Promise.all(
    cells.map(async (cell) => {
      for (const row of rows) if (row.cell === cell) await run(row);
    }),
  );
}
