"use client";

import { role } from "@/ui/table-role";
import { figureText } from "./figure-text";
import { useGrid } from "./grid-context";
import type { GridSum } from "./grid-figures";
import { isOneColumn } from "./grid-row";
import { useTopic } from "./topics";

type Props = { readonly own: string; readonly whole: string; readonly quota: string; readonly before: string };

/** What was entered together and not given out yet, then all: so every column adds up. */
export function GridFoot({ own, whole, quota, before }: Props) {
  const { store, words } = useGrid();
  useTopic(store.topics, "sums");
  const { sums } = store;
  const hasOwn = sums.some((sum) => sum.own !== 0) || store.whole.own !== 0;
  // What is entered together is rare: nothing of it is left blank, a sum that nobody has reported is not.
  const figure = (sum: GridSum, part: keyof GridSum) =>
    part === "own" && sum.own === 0 ? "" : figureText(sum[part], words);
  const line = (part: keyof GridSum) => (
    <>
      {sums.map((sum, column) => (
        <td {...role("cell")} key={store.setup.columns[column]?.period} data-column={column}>
          {figure(sum, part)}
        </td>
      ))}
      {isOneColumn(sums) ? null : (
        <td {...role("cell")} className="n beside">
          {figure(store.whole, part)}
        </td>
      )}
    </>
  );
  return (
    <tfoot {...role("rowgroup")}>
      {hasOwn ? (
        <tr {...role("row")} className="own">
          <th {...role("rowheader")} scope="row">
            {own}
          </th>
          {line("own")}
          <td {...role("cell")} className="beside" />
          <td {...role("cell")} className="beside" />
        </tr>
      ) : null}
      <tr {...role("row")}>
        <th {...role("rowheader")} scope="row">
          {whole}
        </th>
        {line("all")}
        <td {...role("cell")} className="n beside">
          {quota}
        </td>
        <td {...role("cell")} className="n beside">
          {before}
        </td>
      </tr>
    </tfoot>
  );
}
