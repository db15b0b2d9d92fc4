import type { IndicatorRow } from "@/data/organizations/indicators";
import { indicators } from "@/domain/watch/indicator";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";

/** Readings of figures that are only reported, each with its source. */
export async function ReadingTable({ rows }: { rows: readonly IndicatorRow[] }) {
  const say = await words("watch");
  return (
    <Table
      fold
      caption={say("indicatorsCaption")}
      columns={[
        { head: say("columnIndicator") },
        { head: say("columnReading"), numeric: true, width: "6rem" },
        { head: say("columnOn"), numeric: true, width: "7rem" },
      ]}
    >
      {rows.map((row) => (
        <Line key={`${row.name} ${row.on}`} row={row} />
      ))}
    </Table>
  );
}

async function Line({ row: { name, on, value, max, source } }: { row: IndicatorRow }) {
  const [say, to] = [await words("watch"), await language()];
  const reading = max === null ? say(`reading.${indicators[name]}`, { value }) : say("reading.range", { value, max });
  return (
    <Row>
      <NameCell note={source}>{say(`indicator.${name}`)}</NameCell>
      <Cell numeric>{reading}</Cell>
      <Cell numeric folded="line" lead={say("columnOn")}>
        {formatDay(on, to)}
      </Cell>
    </Row>
  );
}
