import { formatNumber } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { TrendLine } from "@/ui/trend-line";
import { reviewCsv } from "./address";
import type { Years, YearsRow } from "./years";
import { placeAddress } from "./years-heat";

/** Places over the terms: a line for each beside its figures. */
export function TermLines({ years }: { years: Years }) {
  const [say, name, to] = [useWords("review"), useWords("organization"), useLanguage()];
  const { level, rows, own, columns, standing } = years;
  if (!level || columns.terms.length < 2) return null;
  const heading = say("trendHeading", { title: name(`belowTitle.${level.level}`) });
  const number = (count: number | null) => (count === null ? "–" : formatNumber(count, to));
  const named = columns.terms.map((term, index) => {
    const isOpen = years.isTermOpen && index === columns.terms.length - 1;
    return `${term.replace("-", "–")}${isOpen ? "*" : ""}`;
  });
  const label = ({ organization, terms }: YearsRow) =>
    say("trendLabel", {
      name: organization.name,
      text: terms.map((count, index) => `${named[index]}: ${number(count)}`).join(", "),
    });
  const cells = (row: YearsRow) => (
    <>
      <Cell folded="second">
        <TrendLine values={row.terms} label={label(row)} isLastOpen={years.isTermOpen} />
      </Cell>
      {row.terms.map((count, index) => (
        <Cell key={named[index]} numeric folded="line" lead={named[index]}>
          {number(count)}
        </Cell>
      ))}
    </>
  );
  return (
    <Section heading={heading} aside={<Download href={reviewCsv(years, "terms")} table={heading} />}>
      <p className="pt-2 text-13 text-ink-2">{`${say("trendText")} ${years.isTermOpen ? say("trendOpen") : ""}`}</p>
      <Table
        fold
        still
        caption={heading}
        columns={[
          { head: name(`columnBelow.${level.level}`), width: "30%" },
          { head: say("columnTrend"), width: "22%" },
          ...named.map((term) => ({ head: term, numeric: true })),
        ]}
        total={
          <Row>
            <NameCell>{name(`allOf.${standing.organization.kind}`)}</NameCell>
            {cells(own)}
          </Row>
        }
      >
        {rows.map((row) => (
          <Row key={row.organization.code}>
            <NameCell href={placeAddress(years, row)}>{row.organization.name}</NameCell>
            {cells(row)}
          </Row>
        ))}
      </Table>
    </Section>
  );
}
