import type { CountBelow } from "@/data/watch/case-counts";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";

/** How many cases each place below has with all below it, the gravest first. */
export async function CountsBelow({ below }: { below: readonly CountBelow[] }) {
  const [say, to] = [await words("watch"), await language()];
  if (below.length === 0) return null;
  return (
    <Section heading={say("below")}>
      <Table
        caption={say("belowCaption")}
        columns={[
          { head: say("columnPlace") },
          { head: say("columnOpen"), numeric: true, width: "4.5rem" },
          { head: say("columnGrave"), numeric: true, width: "5rem" },
        ]}
      >
        {below.map(({ code, name, open, grave }) => (
          <Row key={code}>
            <NameCell href={`/organizations/${code}/watch`}>{name}</NameCell>
            <Cell numeric>{formatNumber(open, to)}</Cell>
            <Cell numeric>{formatNumber(grave, to)}</Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}
