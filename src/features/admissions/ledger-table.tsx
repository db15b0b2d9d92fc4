import type { CountedTerm } from "@/domain/term";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Link } from "@/ui/link";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";
import type { LedgerRow } from "./ledger";
import { lineWords } from "./line-words";

type Props = { readonly rows: readonly LedgerRow[]; readonly terms: readonly CountedTerm[]; readonly caption: string };

/** Lines of the ledger; on a phone two short lines each. */
export async function LedgerTable({ rows, terms, caption }: Props) {
  const say = await words("admissions");
  return (
    <Table
      caption={caption}
      fold
      columns={[
        { head: say("columnWhen"), width: "18%" },
        { head: say("columnPlace"), width: "24%" },
        { head: say("columnKind") },
        { head: say("columnCount"), numeric: true, width: "6rem" },
        { head: say("columnNow"), numeric: true, width: "6rem" },
        { head: say("columnDecision"), gap: true, width: "14%" },
      ]}
    >
      {rows.map((row) => (
        <LedgerLineRow key={row.id} row={row} terms={terms} />
      ))}
    </Table>
  );
}

async function LedgerLineRow({ row, terms }: { row: LedgerRow; terms: readonly CountedTerm[] }) {
  const [say, spell] = await Promise.all([words("admissions"), lineWords(terms)]);
  const source = spell.source(row);
  return (
    <Row>
      <NameCell href={`/organizations/${row.code}/admissions/${row.id}`} note={row.fullName}>
        {spell.when(row)}
      </NameCell>
      <Cell folded="second">
        <Link href={`/organizations/${row.code}/admissions`} className="relative text-ink decoration-rule-strong">
          {row.name}
        </Link>
      </Cell>
      <Cell folded="third">
        {spell.kind(row)}
        {row.itemisesId && row.count > 0 ? <span className="note">{say("drawnNote")}</span> : null}
        {source ? <span className="note">{source}</span> : null}
      </Cell>
      <Cell numeric>{row.isWithdrawn ? <s>{spell.count(row)}</s> : spell.count(row)}</Cell>
      <Now row={row} />
      <Cell folded="out" gap>
        {row.decisionNo}
      </Cell>
    </Row>
  );
}

/** What the entry counts for after all corrections; a correction itself has no such number. */
async function Now({ row: { kind, count, now, isWithdrawn } }: { row: LedgerRow }) {
  const [say, tongue] = await Promise.all([words("admissions"), language()]);
  if (kind === "CORRECTION") return <Cell numeric />;
  const isChanged = now !== count;
  return (
    <Cell
      numeric
      strong
      lead={isChanged && !isWithdrawn ? say("nowLead") : undefined}
      folded={isChanged ? undefined : "out"}
    >
      {isWithdrawn ? say("withdrawn") : formatNumber(now, tongue)}
    </Cell>
  );
}
