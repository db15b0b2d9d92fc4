import type { ReactNode } from "react";
import type { BarFigures } from "./bar-scale";
import { classes } from "./classes";
import { Column } from "./column";
import { Still } from "./still";

type Year = BarFigures & {
  readonly key: string;
  readonly head: ReactNode;
  /** The column in one sentence: "Kết nạp 79, chỉ tiêu 120". */
  readonly label: string;
};

type Row = { readonly head: string; readonly cells: readonly ReactNode[]; readonly strong?: boolean };

type Props = {
  readonly caption: string;
  /** "Biểu đồ", read out before the columns. */
  readonly chart: string;
  /** "Năm" */
  readonly head: string;
  readonly years: readonly Year[];
  readonly rows: readonly Row[];
};

/** The trend: columns standing on the table that holds their figures. */
export function Columns({ caption, chart, head, years, rows }: Props) {
  const top = Math.max(1, ...years.flatMap(({ admitted, required }) => [admitted ?? 0, required ?? 0]));
  const place = (index: number) => classes("n", years.length > 5 && index < years.length - 5 && "first");
  return (
    <Still as="table" className="compare upright">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        <tr className="stand">
          <th scope="row">
            <span className="sr-only">{chart}</span>
          </th>
          {years.map(({ key, head: _, ...figures }, index) => (
            <td key={key} className={place(index)}>
              <Column top={top} {...figures} />
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{head}</th>
          {years.map(({ key, head: text }, index) => (
            <td key={key} className={place(index)}>
              {text}
            </td>
          ))}
        </tr>
        {rows.map((row) => (
          <tr key={row.head}>
            <th scope="row">{row.head}</th>
            {years.map(({ key }, index) => (
              <td key={key} className={classes(place(index), row.strong && "font-strong")}>
                {row.cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Still>
  );
}
