import type { RegisterLine } from "@/data/members/register";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Link } from "@/ui/link";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";

type Props = { readonly lines: readonly RegisterLine[]; readonly caption: string; readonly isCell: boolean };

/** Members by given name; on a phone two short lines each. */
export async function RegisterTable({ lines, caption, isCell }: Props) {
  const say = await words("members");
  return (
    <Table
      caption={caption}
      fold
      columns={[
        { head: say("columnName") },
        ...(isCell ? [] : [{ head: say("columnPlace"), width: "30%" }]),
        { head: say("columnStatus"), width: "14%" },
        { head: say("columnBorn"), width: "14%" },
        { head: say("columnJoined"), width: "14%" },
      ]}
    >
      {lines.map((line) => (
        <RegisterRow key={line.id} line={line} isCell={isCell} />
      ))}
    </Table>
  );
}

async function RegisterRow({ line, isCell }: { line: RegisterLine; isCell: boolean }) {
  const [say, tongue] = await Promise.all([words("members"), language()]);
  const { id, fullName, status, code, place, bornOn, birthYear, joinedOn, leftOn } = line;
  return (
    <Row>
      <NameCell href={`/organizations/${code}/members/${id}`}>{fullName}</NameCell>
      {isCell ? null : (
        <Cell folded="second">
          <Link href={`/organizations/${code}/members`} className="relative text-ink decoration-rule-strong">
            {place}
          </Link>
        </Cell>
      )}
      <Cell>
        {say(`is.${status}`)}
        {leftOn ? <span className="note">{formatDay(leftOn, tongue)}</span> : null}
      </Cell>
      <Cell folded="out">
        <span className="n">{bornOn ? formatDay(bornOn, tongue) : birthYear}</span>
      </Cell>
      <Cell folded="third" lead={joinedOn ? say("joinedLead") : undefined}>
        <span className="n">{joinedOn ? formatDay(joinedOn, tongue) : null}</span>
      </Cell>
    </Row>
  );
}
