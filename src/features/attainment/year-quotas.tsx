import { formatNumber } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Pair } from "@/ui/pair";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { AttainmentReport } from "./report";
import { askedWords, verdictWords } from "./verdict-words";

/** The years that have a quota, each with the quota that leads it. */
export function YearQuotas({ report: { years, standing } }: { report: AttainmentReport }) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const [asked, verdict] = [askedWords(to), verdictWords(to)];
  const rows = years
    .flatMap(({ year, figure }) => figure.quotas.map((measured) => ({ year, figure, measured })))
    .reverse();
  if (rows.length === 0) return null;
  return (
    <Section heading={say("yearQuotas")}>
      <Table
        still
        caption={say("yearQuotas")}
        columns={[
          { head: say("yearsHead") },
          { head: say("columnResult"), numeric: true },
          { head: say("columnLeft"), numeric: true },
        ]}
      >
        {rows.map(({ year, figure, measured }) => (
          <Row key={`${year} ${measured.basis}`}>
            <NameCell
              href={`/organizations/${standing.organization.code}/attainment?period=${year}`}
              note={say(`basis.${measured.basis}`)}
            >
              {year}
            </NameCell>
            <Cell numeric>
              <Pair done={figure.isReported ? formatNumber(figure.admitted, to) : "–"} asked={asked(measured)} />
            </Cell>
            <Cell numeric>{figure.isReported ? verdict(figure.admitted, measured) : say("silent")}</Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}
