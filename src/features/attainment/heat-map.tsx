import type { ReactNode } from "react";
import { groupOf } from "@/domain/group";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Download } from "@/ui/download";
import { longZeros } from "@/ui/heat-cells";
import { HeatTable } from "@/ui/heat-table";
import { Section } from "@/ui/section";
import { type HeatLine, mostHeatRows } from "./charts";
import { fewSilent } from "./children-table";
import { csvOf } from "./csv-address";
import type { AttainmentReport } from "./report";
import { SilentOnes } from "./silent-ones";

/** Those below × six years: what is zero, what is silent and what was not there yet never look alike. */
export async function HeatMap({ report }: { report: AttainmentReport }) {
  const [say, name] = [await words("attainment"), await words("organization")];
  const { charts, children } = report;
  if (!charts || children.length === 0) return null;
  if (children.length > mostHeatRows)
    return (
      <Section heading={say("heatHeading")}>
        <p className="py-2 text-14">{say("heatMany", { count: children.length, most: mostHeatRows })}</p>
      </Section>
    );
  if (!charts.heat?.some(({ cells }) => cells.some((cell) => typeof cell === "number"))) return null;
  const heading = say("heatHeading");
  const { told, silent } = parted(charts.heat);
  return (
    <Section heading={heading} aside={<Download href={csvOf(report, "heat")} table={heading} />}>
      <p className="py-2 text-13 text-ink-2">{say("heatText")}</p>
      <HeatTable
        caption={heading}
        heads={{ name: name(`columnBelow.${groupOf(children)}`), sum: say("heatSum"), remark: say("heatRemark") }}
        periods={report.years.map(({ year }) => ({ key: String(year), head: <Year year={year} /> }))}
        rows={await Promise.all(told.map((line) => rowOf(line, report)))}
        total={await totalOf(report)}
        words={{ absent: say("heatAbsent"), silent: say("silent"), unphased: say("heatUnphased") }}
      />
      <SilentOnes about="heatSilent" places={silent} period={report.period.name} />
    </Section>
  );
}

/** Many places that said nothing in all the years would hide those that did. */
function parted(lines: readonly HeatLine[]) {
  const silent = lines.filter(({ cells }) => cells.every((cell) => cell === "silent"));
  return silent.length <= fewSilent
    ? { told: lines, silent: [] }
    : { told: lines.filter((line) => !silent.includes(line)), silent };
}

/** "2021", on a phone "21". */
const Year = ({ year }: { year: number }): ReactNode => (
  <>
    <span className="century">{String(year).slice(0, 2)}</span>
    {String(year).slice(2)}
  </>
);

async function rowOf({ organization, cells }: HeatLine, { period, years }: AttainmentReport) {
  const [say, to] = [await words("attainment"), await language()];
  const known = cells.filter((cell) => typeof cell === "number");
  const runs = longZeros(cells).map(({ from, to: last }) =>
    say("heatZeros", { from: String(years[from]?.year), to: String(years[last]?.year) }),
  );
  return {
    key: organization.code,
    name: organization.name,
    href: `/organizations/${organization.code}/attainment?period=${period.name}`,
    cells,
    // A year that is known only within a longer total leaves the sum open.
    sum:
      known.length > 0
        ? `${cells.includes("unphased") ? "≥ " : ""}${formatNumber(
            known.reduce((sum, one) => sum + one, 0),
            to,
          )}`
        : "–",
    remark: [...runs, ...(cells.includes("unphased") ? [say("heatUnphased")] : [])].join(" · "),
  };
}

async function totalOf({ years, standing }: AttainmentReport) {
  const [name, to] = [await words("organization"), await language()];
  const told = years.map(({ figure }) => (figure.isReported ? figure.admitted : undefined));
  return {
    name: name(`allOf.${standing.organization.kind}`),
    cells: told.map((count) => (count === undefined ? "–" : formatNumber(count, to))),
    sum: `${years.some(({ figure }) => figure.unphased > 0) ? "≥ " : ""}${formatNumber(
      told.reduce<number>((sum, one) => sum + (one ?? 0), 0),
      to,
    )}`,
  };
}
