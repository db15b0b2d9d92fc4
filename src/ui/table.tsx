import type { ReactNode } from "react";
import { classes } from "./classes";
import { Link } from "./link";
import { Still } from "./still";
import { role } from "./table-role";

type TableColumn = {
  readonly head: ReactNode;
  /** Figures stand right, on one width. */
  readonly numeric?: boolean;
  readonly gap?: boolean;
  /** The sorted column says so to the eye and to readers. */
  readonly sorted?: "ascending" | "descending" | undefined;
  /** Where the same table is sorted by this column. */
  readonly href?: string | undefined;
  readonly width?: string;
};

type Props = {
  /** Read out before the table; drawn only with `captionShown`. */
  readonly caption: string;
  readonly captionShown?: boolean;
  readonly columns: readonly TableColumn[];
  /** `Row`s. */
  readonly children: ReactNode;
  /** The parent's own figures, as a `Row`. */
  readonly total?: ReactNode;
  /** Where the rows speak for themselves the heads are only read out. */
  readonly quietHead?: boolean;
  /** Two lines for each row on a phone. */
  readonly fold?: boolean;
  /** Nothing in it needs script or waits for anything: it is written at once, which long tables should be. */
  readonly still?: boolean;
  readonly className?: string;
};

export const Table = ({ fold = false, still = false, className, ...content }: Props) => {
  const look = { ...role("table"), className: classes("compare", fold && "fold", className) };
  const inside = <Inside fold={fold} {...content} />;
  return still ? (
    <Still as="table" {...look}>
      {inside}
    </Still>
  ) : (
    <table {...look}>{inside}</table>
  );
};

type Content = Omit<Props, "still" | "className">;

const Inside = ({ caption, captionShown = false, columns, children, total, quietHead = false, fold }: Content) => (
  <>
    <caption className={captionShown ? undefined : "sr-only"}>{caption}</caption>
    <colgroup>
      {columns.map(({ width }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
        <col key={index} className={fold ? "max-sm:w-auto!" : undefined} style={width ? { width } : undefined} />
      ))}
    </colgroup>
    <thead {...role("rowgroup")} className={quietHead ? "quiet" : undefined}>
      <tr {...role("row")}>
        {columns.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
          <Head key={index} {...column} />
        ))}
      </tr>
    </thead>
    <tbody {...role("rowgroup")}>{children}</tbody>
    {total ? <tfoot {...role("rowgroup")}>{total}</tfoot> : null}
  </>
);

const Head = ({ head, numeric = false, gap = false, sorted, href }: TableColumn) => (
  <th
    {...role("columnheader")}
    scope="col"
    aria-sort={sorted}
    className={classes(numeric && "n", gap && "gap") || undefined}
  >
    {href ? <Link href={href}>{head}</Link> : head}
    {sorted ? <span aria-hidden="true">{sorted === "descending" ? " ↓" : " ↑"}</span> : null}
  </th>
);
