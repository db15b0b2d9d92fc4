import { groupOf } from "@/domain/organizations/group";
import { countField } from "@/domain/quotas/spread";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { CellField } from "@/ui/cell-field";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { RunningSum } from "@/ui/running-sum";
import { Table } from "@/ui/table";
import { quotaWords } from "../quota-words";
import { cascadeOf, summands } from "./given";
import { hasNoBasis, type Proposed } from "./proposed";
import { RowNote } from "./row-note";
import type { SpreadPage } from "./spread-page";
import type { SpreadRow } from "./spread-row";

type Props = { readonly page: SpreadPage };

/** Who stands below, what they did and what they are given; a number to type where the visitor may assign. */
export async function SpreadTable({ page }: Props) {
  const [say, name] = await Promise.all([words("spread"), words("organization")]);
  const { past, proposed, rows } = page;
  return (
    <Table
      fold
      caption={say("caption")}
      columns={[
        { head: name(`columnBelow.${groupOf(rows)}`) },
        { head: say("columnMembers"), numeric: true, width: "10%" },
        { head: say("columnCandidates"), numeric: true, width: "9%" },
        ...(past.term
          ? [{ head: say("columnTerm", { name: past.term.name.replace("-", "–") }), numeric: true, width: "13%" }]
          : []),
        { head: say("columnYear", { year: String(past.year) }), numeric: true, width: "11%" },
        { head: say("columnNow"), numeric: true, width: "16%" },
        ...(proposed ? [{ head: say("columnNew"), numeric: true, gap: true, width: "9rem" }] : []),
      ]}
      total={<Total page={page} />}
    >
      {rows.map((row) => (
        <Line key={row.organization.id} row={row} page={page} />
      ))}
    </Table>
  );
}

async function Line({ row, page: { past, proposed } }: Props & { readonly row: SpreadRow }) {
  const [say, to, spell] = await Promise.all([words("spread"), language(), quotaWords()]);
  const { organization, headcount, held, results, candidates } = row;
  const text = (count: number | null | undefined) =>
    typeof count === "number" ? formatNumber(count, to) : say("none");
  return (
    <Row>
      <NameCell // Folded, a link would take the whole row, and with it the field.
        href={proposed ? undefined : `/organizations/${organization.code}/quotas`}
        note={<RowNote row={row} past={past} />}
      >
        {organization.name}
      </NameCell>
      <Cell numeric folded="out">
        {text(headcount?.total)}
      </Cell>
      <Cell numeric folded="out">
        {candidates.all === 0 ? say("none") : say("candidates", candidates)}
      </Cell>
      {past.term ? (
        <Cell numeric folded="out">
          {text(results.term)}
        </Cell>
      ) : null}
      <Cell numeric folded="out">
        {text(results.year)}
      </Cell>
      <Cell numeric strong folded={proposed ? "out" : undefined}>
        {held.ASSIGNED ? spell.short(held.ASSIGNED) : say("none")}
      </Cell>
      {proposed ? (
        <Cell numeric gap>
          <NewQuota row={row} proposed={proposed} />
        </Cell>
      ) : null}
    </Row>
  );
}

/** The field of a place, with the number proposed to it or why there is none; or that nothing is assigned to it here. */
async function NewQuota({ row, proposed }: { readonly row: SpreadRow; readonly proposed: Proposed }) {
  const say = await words("spread");
  const { isOpen, organization } = row;
  const { kind, counts } = proposed;
  if (!isOpen) return <span className="whitespace-normal text-13 text-ink-2">{say("notHere")}</span>;
  return (
    <CellField
      name={countField(organization.code)}
      label={say("newFor", { name: organization.name })}
      value={counts.get(organization.code)}
      note={(kind === "members" || kind === "years") && hasNoBasis(proposed, row) ? say(`noBasis.${kind}`) : undefined}
    />
  );
}

async function Total({ page }: Props) {
  const [say, to] = await Promise.all([words("spread"), language()]);
  const { standing, past, results, proposed } = page;
  const text = (count: number | null | undefined) =>
    typeof count === "number" ? formatNumber(count, to) : say("none");
  return (
    <Row>
      <NameCell>{say("rowTotal")}</NameCell>
      <Cell numeric folded="out">
        {text(standing.headcount?.total)}
      </Cell>
      <Cell numeric folded="out">
        {text(page.rows.reduce((sum, { candidates }) => sum + candidates.all, 0))}
      </Cell>
      {past.term ? (
        <Cell numeric folded="out">
          {text(results.term)}
        </Cell>
      ) : null}
      <Cell numeric folded="out">
        {text(results.year)}
      </Cell>
      <Cell numeric folded={proposed ? "out" : undefined}>
        {formatNumber(cascadeOf(page).below, to)}
      </Cell>
      {proposed ? (
        <Cell numeric gap>
          <RunningSum {...summands(page)} language={to} />
        </Cell>
      ) : null}
    </Row>
  );
}
