import { dayToKeep } from "@/domain/candidates/latest-for";
import type { Day } from "@/domain/day";
import { formatDay, formatNumber } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { Forecast } from "./forecast";

type Props = { readonly forecast: Forecast; readonly today: Day };

/** By when each step must be taken: by those who wait for it now, and by those who still have to come to it. */
export function DeadlineTable({ forecast: { deadlines }, today }: Props) {
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
          { head: say("columnWaiting"), numeric: true, width: "6rem" },
          { head: say("columnFirst"), numeric: true, width: "7rem" },
          { head: say("columnBehind"), numeric: true, width: "6rem" },
          { head: say("columnPlanned"), numeric: true, width: "7rem" },
        ]}
      >
        {deadlines.map(({ kind, persons, planned, waiting }) => (
          <Row key={kind}>
            <NameCell>{step(`steps.${kind}`)}</NameCell>
            <Cell numeric folded="line" lead={say("columnWaiting")}>
              {formatNumber(waiting?.persons ?? 0, to)}
            </Cell>
            <Cell numeric folded="line" lead={say("columnFirst")}>
              {waiting ? formatDay(dayToKeep(waiting, today), to) : "–"}
            </Cell>
            <Cell numeric folded="line" lead={say("columnBehind")}>
              {formatNumber(persons - (waiting?.persons ?? 0), to)}
            </Cell>
            <Cell numeric folded="line" lead={say("columnPlanned")}>
              {formatDay(planned, to)}
            </Cell>
          </Row>
        ))}
      </Table>
      <p className="pt-2 text-13 text-ink-2">{say("deadlinesNote")}</p>
    </Section>
  );
}
