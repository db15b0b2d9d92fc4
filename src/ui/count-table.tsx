import { Cell } from "./cell";
import { NameCell } from "./name-cell";
import { Row } from "./row";
import { Table } from "./table";

type Props = {
  readonly caption: string;
  /** The head over the names. */
  readonly place: string;
  /** The first figure is the one that stays where the table folds. */
  readonly figures: readonly string[];
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly href: string;
    readonly figures: readonly string[];
  }[];
};

/** Places with a few figures each; nothing where there are none. */
export function CountTable({ caption, place, figures, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <Table
      caption={caption}
      fold
      columns={[{ head: place }, ...figures.map((head) => ({ head, numeric: true, width: "8rem" }))]}
    >
      {rows.map((row) => (
        <Row key={row.code}>
          <NameCell href={row.href}>{row.name}</NameCell>
          {row.figures.map((text, at) => (
            <Cell key={figures[at]} numeric {...(at === 0 ? { strong: true } : { folded: "out" as const })}>
              {text}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
