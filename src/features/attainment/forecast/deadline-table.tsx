import { formatDay, formatNumber } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { Forecast } from "./forecast";

/** By when each step must be taken. */
export function DeadlineTable({ forecast: { deadlines } }: { forecast: Forecast }) {
  const [say, step, to] = [useWords("forecast"), useWords("candidates"), useLanguage()];
  if (deadlines.length === 0) return null;
  return (
    <Section heading={say("deadlinesHeading")}>
      <Table
        fold
        still
        caption={say("deadlinesHeading")}
        columns={[
          { head: say("columnStep") },
          { head: say("columnWaiting"), numeric: true, width: "7rem" },
          { head: say("columnAmple"), numeric: true, width: "9rem" },
          { head: say("columnLatest"), numeric: true, width: "7rem" },
        ]}
      >
        {deadlines.map(({ kind, persons, ample, latest }) => (
          <Row key={kind}>
            <NameCell>{step(`steps.${kind}`)}</NameCell>
            <Cell numeric folded="line" lead={say("columnWaiting")}>
              {formatNumber(persons, to)}
            </Cell>
            <Cell numeric folded="line" lead={say("columnAmple")}>
              {formatDay(ample, to)}
            </Cell>
            <Cell numeric folded="line" lead={say("columnLatest")}>
              {formatDay(latest, to)}
            </Cell>
          </Row>
        ))}
      </Table>
      <p className="pt-2 text-13 text-ink-2">{say("deadlinesNote")}</p>
    </Section>
  );
}
