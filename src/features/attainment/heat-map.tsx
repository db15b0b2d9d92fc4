import type { ReactNode } from "react";
import { groupOf } from "@/domain/organizations/group";
import { useLanguage, useWords } from "@/text/words";
import { Download } from "@/ui/download";
import { longZeros } from "@/ui/heat-cells";
import { HeatTable } from "@/ui/heat-table";
import { Section } from "@/ui/section";
import { attainmentAddress } from "./attainment-address";
import type { HeatLine } from "./charts";
import { csvOf } from "./csv-address";
import type { Whole } from "./first-rows";
import { parted } from "./parted";
import type { AttainmentReport } from "./report";
import { type RowWords, rowWords } from "./row-words";
import { RowsShown } from "./rows-shown";
import { SilentOnes } from "./silent-ones";
import { yearCell } from "./year-cell";
import { sumRemark, sumText, yearsSum } from "./years-sum";

/** Those below × six years: what is zero, what is silent and what was not there yet never look alike. */
export function HeatMap({ report, whole }: { report: AttainmentReport; whole: Whole }) {
  const [name, rows] = [useWords("organization"), rowWords(useLanguage())];
  const { say } = rows;
  const { charts, children } = report;
  if (!charts?.heat) return null;
  const isKnown = charts.heat.some(({ cells }) => cells.some((cell) => typeof cell === "number"));
  // Nothing of the first of them says nothing of the others.
  if (!isKnown && charts.heat.length === children.length) return null;
  const heading = say("heatHeading");
  const { told, silent } = parted(charts.heat, ({ cells }) => cells.every((cell) => cell === "silent"));
  return (
    <Section heading={heading} aside={<Download href={csvOf(report, "heat")} table={heading} />}>
      <p className="py-2 text-13 text-ink-2">{say("heatText")}</p>
      <HeatTable
        caption={heading}
        heads={{ name: name(`columnBelow.${groupOf(children)}`), sum: say("heatSum"), remark: say("heatRemark") }}
        periods={report.years.map(({ year }) => ({ key: String(year), head: <Year year={year} /> }))}
        rows={told.map((line) => rowOf(line, report, rows))}
        total={{ name: name(`allOf.${report.standing.organization.kind}`), ...totalOf(report, rows) }}
        words={{ absent: say("heatAbsent"), silent: say("silent"), unphased: say("heatUnphased") }}
      />
      <RowsShown of={children.length} whole={whole} note="rowsShownByName" />
      <SilentOnes about="heatSilent" places={silent} report={report} whole={whole} />
    </Section>
  );
}

/** "2021", on a phone "21". */
const Year = ({ year }: { year: number }): ReactNode => (
  <>
    <span className="century">{String(year).slice(0, 2)}</span>
    {String(year).slice(2)}
  </>
);

function rowOf({ organization, cells, sum }: HeatLine, report: AttainmentReport, { say, to }: RowWords) {
  const runs = longZeros(cells).map(({ from, to: last }) =>
    say("heatZeros", { from: String(report.years[from]?.year), to: String(report.years[last]?.year) }),
  );
  return {
    key: organization.code,
    name: organization.name,
    href: attainmentAddress(report, organization.code, report.period.name),
    cells,
    sum: sumText(sum, to),
    remark: [...runs, ...sumRemark(cells, sum, to)].join(" · "),
  };
}

function totalOf({ years, charts, standing }: AttainmentReport, { number, to }: RowWords) {
  const cells = years.map(({ year, figure: { admitted, isReported, unphased } }) =>
    yearCell(standing.organization, year, { admitted, reports: isReported ? 1 : 0, unphased }),
  );
  const sum = yearsSum(cells, charts?.whole);
  return {
    cells: cells.map((cell) => (typeof cell === "number" ? number(cell) : "–")),
    sum: sumText(sum, to),
    remark: sumRemark(cells, sum, to).join(" · "),
  };
}
