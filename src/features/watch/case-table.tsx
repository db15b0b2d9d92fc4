import type { CaseRow } from "@/data/watch/cases";
import type { Day } from "@/domain/day";
import { isFromBefore } from "@/domain/watch/due-day";
import { isPersonal } from "@/domain/watch/rules";
import { formatDay } from "@/text/format";
import type { Language } from "@/text/language";
import { language, type Words, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";
import { LevelMark } from "./level-mark";
import { ruleWords } from "./rule-words";

type Props = { readonly rows: readonly CaseRow[]; readonly today: Day; readonly hasOwners: boolean };

/** Cases, those to be acted on first at the top. */
export async function CaseTable({ rows, today, hasOwners }: Props) {
  const say = await words("watch");
  return (
    <Table
      fold
      caption={say("listCaption")}
      columns={[
        { head: say("columnPlace"), width: "26%" },
        { head: say("columnWhat") },
        { head: say("columnLevel"), width: "9rem" },
        { head: say("columnDue"), width: "9rem" },
        ...(hasOwners ? [{ head: say("columnOwner"), width: "10rem" }] : []),
      ]}
    >
      {rows.map((row) => (
        <CaseLine key={row.id} row={row} today={today} hasOwners={hasOwners} />
      ))}
    </Table>
  );
}

/** Since when it is closed, or until when exempt; nothing of what waits. */
function whenOver({ state, closedOn, exemptUntil }: CaseRow, say: Words<"watch">, to: Language): string | undefined {
  if (state === "CLOSED" && closedOn) return say("closedOn", { day: formatDay(closedOn, to) });
  return exemptUntil ? say("exemptUntil", { day: formatDay(exemptUntil, to) }) : undefined;
}

async function CaseLine({ row, today, hasOwners }: Omit<Props, "rows"> & { row: CaseRow }) {
  const [say, to, rule] = [await words("watch"), await language(), await ruleWords()];
  const { code, id, place, since, openedOn, dueOn } = row;
  const when = whenOver(row, say, to);
  return (
    <Row>
      <NameCell href={`/organizations/${code}/watch/${id}`} note={isPersonal(row.rule) ? say("personal") : undefined}>
        {place}
      </NameCell>
      <Cell folded="second">
        {rule.name(row.rule)}
        <span className="note">{rule.says(row.rule, row.facts)}</span>
      </Cell>
      <Cell folded="line">
        <LevelMark level={row.level} />
      </Cell>
      <Cell folded="line" lead={when ? undefined : say("columnDue")}>
        {when ?? (
          <>
            <span className="n">{formatDay(dueOn, to)}</span>
            {dueOn < today ? <span className="note">{say("overdue")}</span> : null}
            {isFromBefore(since, openedOn) ? <span className="note">{say("before")}</span> : null}
          </>
        )}
      </Cell>
      {hasOwners ? <Cell folded="out">{row.owner ?? say("nobody")}</Cell> : null}
    </Row>
  );
}
