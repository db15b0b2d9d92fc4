import type { LedgerLine } from "@/data/ledger/admissions";
import { periodOfMonths } from "@/domain/period";
import { formatDay, formatMoment, formatNumber } from "@/text/format";
import { periodWords } from "@/text/period-words";
import { reasonWords } from "@/text/reason-words";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";

/** Entries made since a return was handed in, newest first: numbers and reasons; who may read names finds them at the entry. */
export async function SinceLines({ lines }: { lines: readonly LedgerLine[] }) {
  const say = await words("returns");
  return (
    <Table
      fold
      caption={say("sinceLines")}
      columns={[
        { head: say("columnPlace"), width: "26%" },
        { head: say("columnCount"), numeric: true, width: "6rem" },
        { head: say("columnKind"), gap: true },
        { head: say("columnWhen") },
        { head: say("columnRecorded") },
        { head: say("columnReason") },
      ]}
    >
      {lines.map((line) => (
        <LineRow key={line.id} line={line} />
      ))}
    </Table>
  );
}

async function LineRow({ line }: { line: LedgerLine }) {
  const [say, spell, spellReason, to] = [
    await words("returns"),
    await periodWords(),
    await reasonWords(),
    await language(),
  ];
  const { id, code, name, kind, count, itemisesId, date, reason, recordedAt } = line;
  const when = date ? formatDay(date, to) : spell(periodOfMonths(line));
  return (
    <Row>
      <NameCell href={`/organizations/${code}/admissions/${id}`}>{name}</NameCell>
      <Cell numeric strong>{`${count > 0 ? "+" : ""}${formatNumber(count, to)}`}</Cell>
      <Cell gap folded="line">
        {say(`lineKind.${itemisesId && count < 0 ? "DRAW" : kind}`)}
      </Cell>
      <Cell folded="line">{when}</Cell>
      <Cell folded="line">
        <span className="n whitespace-nowrap">{formatMoment(recordedAt, to)}</span>
      </Cell>
      <Cell folded="line">{reason ? say("because", { reason: spellReason(reason) }) : null}</Cell>
    </Row>
  );
}
