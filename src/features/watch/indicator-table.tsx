import { accessTo } from "@/access/access-to";
import { type IndicatorRow, listIndicators } from "@/data/indicators";
import type { Organization } from "@/domain/organization";
import { indicators } from "@/domain/watch/indicator";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";

/** Figures that are only reported, each with its source; nothing where there are none. One question. */
export async function IndicatorTable({ organization }: { organization: Organization }) {
  const access = await accessTo("attainment.read");
  const rows = access ? await listIndicators(access, organization.id) : [];
  if (rows.length === 0) return null;
  const say = await words("watch");
  return (
    <Section heading={say("indicatorsHeading")} aside={say("indicatorsNote")}>
      <Table
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
    </Section>
  );
}

async function Line({ row: { name, on, value, max, source } }: { row: IndicatorRow }) {
  const [say, to] = [await words("watch"), await language()];
  const reading = max === null ? say(`reading.${indicators[name]}`, { value }) : say("reading.range", { value, max });
  return (
    <Row>
      <NameCell note={source}>{say(`indicator.${name}`)}</NameCell>
      <Cell numeric>{reading}</Cell>
      <Cell numeric>{formatDay(on, to)}</Cell>
    </Row>
  );
}
