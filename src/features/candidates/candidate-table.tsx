import { toldOf } from "@/domain/candidates/candidate-clocks";
import type { Stage } from "@/domain/candidates/stage";
import type { Day } from "@/domain/day";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { DueItems } from "./due-items";
import { HelperStatus } from "./helper-status";
import type { Line } from "./pipeline";

type Props = {
  readonly stage: Stage;
  readonly total: number;
  readonly lines: readonly Line[];
  readonly isCell: boolean;
  readonly today: Day;
};

/** Those of one stage, the most urgent first; on a phone two or three short lines each. */
export async function CandidateTable({ stage, total, lines, isCell, today }: Props) {
  const say = await words("candidates");
  if (lines.length === 0) return null;
  const heading = say(`stages.${stage}`);
  return (
    <Section heading={say("inStage", { stage: heading, count: total })} aside={say(`stageNote.${stage}`)}>
      <Table
        caption={heading}
        fold
        quietHead
        columns={[
          { head: say("columnName"), width: "34%" },
          { head: say("columnStep") },
          { head: say("columnClock"), width: "32%" },
        ]}
      >
        {lines.map((line) => (
          <CandidateLine key={line.id} line={line} isCell={isCell} today={today} />
        ))}
      </Table>
    </Section>
  );
}

async function CandidateLine({ line, isCell, today }: LineProps) {
  const { code, id, fullName, place, latest, dues, need } = line;
  const [say, tongue] = await Promise.all([words("candidates"), language()]);
  return (
    <Row>
      <NameCell href={`/organizations/${code}/candidates/${id}`} note={isCell ? undefined : place}>
        {fullName}
      </NameCell>
      <Cell folded="second">
        {latest ? (
          <>
            {say(`steps.${latest.kind}`)} <span className="n">{formatDay(latest.on, tongue)}</span>
          </>
        ) : null}
      </Cell>
      <Cell folded="third">
        <DueItems dues={toldOf(dues, today)} today={today} />
        {dues.length === 0 ? <span className="text-13 text-ink-2">{say("noClock")}</span> : null}
        <HelperStatus need={need} />
      </Cell>
    </Row>
  );
}

type LineProps = { readonly line: Line; readonly isCell: boolean; readonly today: Day };
