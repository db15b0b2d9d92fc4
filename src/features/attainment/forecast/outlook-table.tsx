import type { ReactNode } from "react";
import type { Outlooks } from "@/domain/figures/forecast";
import { formatNumber } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";
import type { Forecast } from "./forecast";
import { allOf, outlooksShown } from "./outlook-columns";

type Line = {
  readonly key: string;
  readonly name: ReactNode;
  readonly href?: string;
  readonly missing?: number | undefined;
  readonly outlooks: Outlooks;
};

type Props = {
  readonly caption: string;
  readonly head: string;
  readonly forecast: Forecast;
  readonly lines: readonly Line[];
  /** With how many are missing from the quota of each. */
  readonly withMissing?: boolean;
  readonly total?: Line;
};

/** How many dossiers of each outlook, line by line. */
export function OutlookTable({ caption, head, forecast, lines, withMissing = false, total }: Props) {
  const [say, to] = [useWords("forecast"), useLanguage()];
  const shown = outlooksShown(forecast);
  const figure = (count: number | undefined) => (count === undefined ? "–" : formatNumber(count, to));
  const row = ({ key, name, href, missing, outlooks }: Line) => (
    <Row key={key}>
      <NameCell href={href}>{name}</NameCell>
      {withMissing ? (
        <Cell numeric folded="line" lead={say("columnMissing")}>
          {figure(missing)}
        </Cell>
      ) : null}
      <Cell numeric strong folded="line" lead={say("columnAll")}>
        {figure(allOf(outlooks))}
      </Cell>
      {shown.map((one) => (
        <Cell key={one} numeric folded="line" lead={say(`outlook.${one}`)}>
          {figure(outlooks[one])}
        </Cell>
      ))}
    </Row>
  );
  const numeric = (text: string, width: string) => ({ head: text, numeric: true, width });
  return (
    <Table
      fold
      still
      caption={caption}
      columns={[
        { head },
        ...(withMissing ? [numeric(say("columnMissing"), "6rem")] : []),
        numeric(say("columnAll"), "6rem"),
        ...shown.map((one) => numeric(say(`outlook.${one}`), "9rem")),
      ]}
      {...(total && { total: row(total) })}
    >
      {lines.map(row)}
    </Table>
  );
}
