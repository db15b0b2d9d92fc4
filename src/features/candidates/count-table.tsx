import type { CandidateCount } from "@/data/candidates";
import { stages } from "@/domain/stage";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";

type Props = { readonly below: readonly CandidateCount[]; readonly caption: string };

const shown = stages.slice(0, 5).toReversed();

/** How many are on the way directly below, by stage, without a name. */
export async function CountTable({ below, caption }: Props) {
  const [say, tongue] = await Promise.all([words("candidates"), language()]);
  if (below.length === 0) return null;
  const figure = (count: number) => formatNumber(count, tongue);
  return (
    <Table
      caption={caption}
      fold
      columns={[
        { head: say("columnPlace") },
        { head: say("columnTotal"), numeric: true, width: "8rem" },
        ...shown.map((stage) => ({ head: say(`stages.${stage}`), numeric: true, width: "8rem" })),
        { head: say("columnOverdue"), numeric: true, width: "8rem" },
      ]}
    >
      {below.map(({ code, name, stages: held, overdue }) => (
        <Row key={code}>
          <NameCell href={`/organizations/${code}/candidates`}>{name}</NameCell>
          <Cell numeric strong>
            {figure(Object.values(held).reduce((sum, persons) => sum + persons, 0))}
          </Cell>
          {shown.map((stage) => (
            <Cell key={stage} numeric folded="out">
              {figure(held[stage] ?? 0)}
            </Cell>
          ))}
          <Cell numeric folded="out">
            {figure(overdue)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
