import type { BriefedDue } from "@/data/watch/briefed-dues";
import { dueKinds } from "@/data/watch/briefed-dues";
import type { Day } from "@/domain/day";
import { mostLines, shortened } from "@/domain/figures/briefing";
import { formatDay } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { Sheet } from "./briefing";

type Props = { readonly sheet: Sheet; readonly today: Day; readonly month: string };

/** What is due in the month: how much of what; who and by whom, for who may read names. */
export function DueLines({ sheet: { dues, isNamed }, today, month }: Props) {
  const [say, to] = [useWords("briefing"), useLanguage()];
  const counts = dueKinds.flatMap((kind) => {
    const count = dues?.counts[kind] ?? 0;
    return count > 0 ? [say(`dueCount.${kind}`, { count })] : [];
  });
  const all = dueKinds.reduce((sum, kind) => sum + (dues?.counts[kind] ?? 0), 0);
  const overdue = dues?.overdue ?? 0;
  return (
    <Section heading={say("dueHeading", { month })}>
      <p className="pt-1">
        {all === 0 ? say("dueNone") : counts.join(" · ")}
        {overdue > 0 ? ` · ${say("overdue", { count: overdue })}` : ""}
      </p>
      {all > 0 && !isNamed ? <p className="text-ink-2">{say("hidden")}</p> : null}
      {dues && dues.lines.length > 0 ? (
        <Table
          fold
          still
          caption={say("dueHeading", { month })}
          columns={[
            { head: say("columnWho"), width: "40%" },
            { head: say("columnWhat") },
            { head: say("columnActs"), width: "24%" },
            { head: say("columnBy"), numeric: true, width: "6.5rem" },
          ]}
        >
          {dues.lines.map((line) => (
            <Row key={`${line.kind} ${line.fullName} ${line.code} ${line.dueOn} ${line.what}`}>
              <NameCell note={shortened(line.place, 40)}>{shortened(line.fullName, 40)}</NameCell>
              <Cell folded="second">
                {line.kind === "TASK" && line.what ? shortened(line.what, 50) : say(`due.${line.kind}`)}
              </Cell>
              <Cell folded="third">{actsWords(line, say)}</Cell>
              <Cell numeric strong={line.dueOn < today} folded="line" lead={say("columnBy")}>
                {formatDay(line.dueOn, to)}
              </Cell>
            </Row>
          ))}
        </Table>
      ) : null}
      {isNamed && all > mostLines.dues ? <p className="pt-1">{say("more", { count: all - mostLines.dues })}</p> : null}
    </Section>
  );
}

/** A remark is the helper's to make; the cell sees to everything else, with the helper. */
const actsWords = ({ helper }: BriefedDue, say: ReturnType<typeof useWords<"briefing">>) =>
  helper ? say("helper", { name: shortened(helper, 40) }) : say("cell");
