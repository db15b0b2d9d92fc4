import type { MemberCount } from "@/data/member-counts";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";

type Props = { readonly below: readonly MemberCount[]; readonly caption: string };

/** How many members the register holds directly below, without a name. */
export async function CountTable({ below, caption }: Props) {
  const [say, tongue] = await Promise.all([words("members"), language()]);
  if (below.length === 0) return null;
  return (
    <Table
      caption={caption}
      fold
      columns={[
        { head: say("columnPlace") },
        { head: say("columnTotal"), numeric: true, width: "8rem" },
        { head: say("filter.official"), numeric: true, width: "8rem" },
        { head: say("filter.probationary"), numeric: true, width: "8rem" },
      ]}
    >
      {below.map(({ code, name, official, probationary }) => (
        <Row key={code}>
          <NameCell href={`/organizations/${code}/members`}>{name}</NameCell>
          <Cell numeric strong>
            {formatNumber(official + probationary, tongue)}
          </Cell>
          <Cell numeric folded="out">
            {formatNumber(official, tongue)}
          </Cell>
          <Cell numeric folded="out">
            {formatNumber(probationary, tongue)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
