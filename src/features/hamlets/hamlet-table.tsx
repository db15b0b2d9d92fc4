import type { HamletLine } from "@/data/hamlets/hamlets";
import { ethnicGroupNamed } from "@/domain/persons/ethnic-group";
import { formatDay, formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Icon } from "@/ui/icon";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";
import { ServiceWords } from "./service-words";

type Props = {
  readonly lines: readonly HamletLine[];
  readonly caption: string;
  /** Of one commune: its name is said above. */
  readonly isCommune: boolean;
};

/** Hamlets with what was counted there last, which cell serves them and how many members live there. */
export async function HamletTable({ lines, caption, isCommune }: Props) {
  const say = await words("hamlets");
  return (
    <Table
      caption={caption}
      fold
      columns={[
        { head: say("columnName") },
        { head: say("columnHouseholds"), numeric: true, width: "6rem" },
        { head: say("columnPoor"), numeric: true, width: "6rem" },
        { head: say("columnPopulation"), numeric: true, width: "6.5rem" },
        { head: say("columnEthnic"), width: "9rem" },
        { head: say("columnCell"), width: "28%" },
        { head: say("columnMembers"), numeric: true, width: "7rem" },
      ]}
    >
      {lines.map((line) => (
        <HamletRow key={line.code} line={line} isCommune={isCommune} />
      ))}
    </Table>
  );
}

async function HamletRow({ line, isCommune }: { line: HamletLine; isCommune: boolean }) {
  const [say, tongue] = await Promise.all([words("hamlets"), language()]);
  const { code, name, to, commune, communeName, count, served, cell, cellName, members } = line;
  const figure = (value: number | null | undefined) => (value == null ? null : formatNumber(value, tongue));
  const note = [isCommune ? "" : communeName, to ? say("ended", { day: formatDay(to, tongue) }) : ""];
  return (
    <Row>
      <NameCell href={`/organizations/${commune}/hamlets/${code}`} note={note.filter(Boolean).join(" · ")}>
        {name}
      </NameCell>
      <Cell numeric lead={say("householdsLead")}>
        {figure(count?.households) ?? <span className="text-ink-2">{say("notCounted")}</span>}
      </Cell>
      <Cell numeric folded="out">
        {figure(count?.poorHouseholds)}
      </Cell>
      <Cell numeric folded="out">
        {figure(count?.population)}
      </Cell>
      <Cell folded="out">{count?.ethnicGroup ? ethnicGroupNamed(count.ethnicGroup) : null}</Cell>
      <Cell folded="second">
        <ServiceWords served={served} cell={cell} cellName={cellName} inRow />
      </Cell>
      <Cell numeric strong={members > 0} folded="third" lead={say("membersLead")}>
        {members > 0 ? (
          formatNumber(members, tongue)
        ) : (
          <span className="text-ink-2">
            <Icon name="late" className="mr-1.5" />
            {say("noMember")}
          </span>
        )}
      </Cell>
    </Row>
  );
}
