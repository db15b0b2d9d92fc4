import type { BriefedDue } from "@/data/watch/briefed-dues";
import { dueKinds } from "@/data/watch/briefed-dues";
import type { Day } from "@/domain/day";
import { mostLines, shortened } from "@/domain/figures/briefing";
import { deciderWordsIn } from "@/text/decider-words";
import { formatDay } from "@/text/format";
import type { Language } from "@/text/language";
import { useLanguage, useWords, type Words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { Sheet } from "./briefing";

type Props = { readonly sheet: Sheet; readonly today: Day; readonly month: string };

/** What is due in the month: how much of what; who and by whom, for who may read names. */
export function DueLines({ sheet: { dues, isNamed }, today, month }: Props) {
  const [say, sayClock, to] = [useWords("briefing"), useWords("candidates"), useLanguage()];
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
              <Cell folded="second">{dueWords(line, say, sayClock)}</Cell>
              <Cell folded="third">{actsWords(line, say, to)}</Cell>
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

/** What is due: after the vote of the cell the decision, after that the ceremony; before it one of several papers. */
function dueWords({ kind, stage, what }: BriefedDue, say: Words<"briefing">, sayClock: Words<"candidates">) {
  if (kind === "TASK" && what) return shortened(what, 50);
  if (kind === "CLOCK" && stage === "PROPOSED") return sayClock("clocks.DECISION");
  return kind === "CLOCK" && stage === "DECIDED" ? sayClock("clocks.CEREMONY") : say(`due.${kind}`);
}

/** Whose step is due: a remark and a task are the helper's to see to, a decision the deciding body's, all else the cell's. */
function actsWords({ kind, helper, body }: BriefedDue, say: Words<"briefing">, to: Language) {
  if (body) return shortened(deciderWordsIn(to, body), 40);
  return helper && kind !== "CLOCK" ? say("helper", { name: shortened(helper, 40) }) : say("cell");
}
