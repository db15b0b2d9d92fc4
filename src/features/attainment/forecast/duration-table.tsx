import { historyYears } from "@/domain/figures/forecast";
import { formatNumber } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { Forecast } from "./forecast";

/** How long it took from each step on; nothing where too few came through. */
export function DurationTable({ forecast: { durations, isByHistory } }: { forecast: Forecast }) {
  const [say, step, to] = [useWords("forecast"), useWords("candidates"), useLanguage()];
  if (!isByHistory) return null;
  return (
    <Section heading={say("durationsHeading")}>
      <Table
        fold
        still
        caption={say("durationsHeading")}
        columns={[
          { head: say("columnStep") },
          { head: say("columnSeen"), numeric: true, width: "7rem" },
          { head: say("columnMedian"), numeric: true, width: "7rem" },
          { head: say("columnMiddle"), numeric: true, width: "10rem" },
        ]}
      >
        {durations.map(({ kind, persons, lower, median, upper }) => (
          <Row key={kind}>
            <NameCell>{step(`steps.${kind}`)}</NameCell>
            <Cell numeric folded="line" lead={say("columnSeen")}>
              {formatNumber(persons, to)}
            </Cell>
            <Cell numeric folded="line" lead={say("columnMedian")}>
              {say("days", { count: median })}
            </Cell>
            <Cell numeric folded="line" lead={say("columnMiddle")}>
              {say("middle", { lower, upper })}
            </Cell>
          </Row>
        ))}
      </Table>
      <p className="pt-2 text-13 text-ink-2">{say("durationsNote", { years: historyYears })}</p>
    </Section>
  );
}
