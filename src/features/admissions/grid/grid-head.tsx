"use client";

import { role } from "@/ui/table-role";
import { useGrid } from "./grid-context";

type Props = { readonly name: string; readonly year: string; readonly quota: string; readonly before: string };

export function GridHead({ name, year, quota, before }: Props) {
  const { columns } = useGrid().store.setup;
  const besides = [...(columns.length > 1 ? [year] : []), quota, before];
  return (
    <thead {...role("rowgroup")}>
      <tr {...role("row")}>
        <th {...role("columnheader")} scope="col">
          {name}
        </th>
        {columns.map(({ period, short, long }) => (
          <th {...role("columnheader")} scope="col" key={period} aria-label={long} className="month">
            {short}
          </th>
        ))}
        {besides.map((text) => (
          <th {...role("columnheader")} scope="col" key={text} className="n beside">
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}
