import type { ReactNode } from "react";
import { type HeatValue, heatCells } from "./heat-cells";
import { Link } from "./link";
import { Still } from "./still";

type HeatRow = {
  readonly key: string;
  readonly name: string;
  readonly href?: string | undefined;
  readonly cells: readonly HeatValue[];
  readonly sum: string;
  readonly remark?: ReactNode;
};

type Props = {
  readonly caption: string;
  readonly heads: { readonly name: string; readonly sum: string; readonly remark: string };
  readonly periods: readonly { readonly key: string; readonly head: ReactNode }[];
  readonly rows: readonly HeatRow[];
  readonly total?: {
    readonly name: string;
    readonly cells: readonly string[];
    readonly sum: string;
    readonly remark?: ReactNode;
  };
  /** Read out where no number stands: "chưa có chi bộ", "chưa báo cáo". */
  readonly words: Readonly<Record<Exclude<HeatValue, number>, string>>;
  /** How many persons make a cell darker by one shade; of a cell of the Party one does. */
  readonly per?: number;
};

/** Units × periods, a number in every cell: 0, "no unit yet" and "not reported" never look alike. The style sheet draws the signs. */
export const HeatTable = ({ caption, heads, periods, rows, total, words, per = 1 }: Props) => (
  <Still as="table" className="compare heat">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{heads.name}</th>
        {periods.map(({ key, head }) => (
          <th key={key} scope="col" className="n">
            {head}
          </th>
        ))}
        <th scope="col" className="sum">
          {heads.sum}
        </th>
        <th scope="col" className="remark">
          {heads.remark}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.href ? <Link href={row.href}>{row.name}</Link> : row.name}</th>
          {heatCells(row.cells, per).map(({ look, value }, index) => (
            <td key={periods[index]?.key} className={look}>
              {typeof value === "number" ? value : <span className="sr-only">{words[value]}</span>}
            </td>
          ))}
          <td className="sum">{row.sum}</td>
          <td className="remark">{row.remark}</td>
        </tr>
      ))}
    </tbody>
    {total ? (
      <tfoot>
        <tr>
          <th scope="row">{total.name}</th>
          {total.cells.map((cell, index) => (
            <td key={periods[index]?.key}>{cell}</td>
          ))}
          <td className="sum">{total.sum}</td>
          <td className="remark">{total.remark}</td>
        </tr>
      </tfoot>
    ) : null}
  </Still>
);
