import { type Figure, isPartial, leadOf } from "@/domain/figures/figure";
import { formatNumber } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Columns } from "@/ui/columns";
import { Download } from "@/ui/download";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { TrendChartOnDemand } from "@/ui/trend-chart-on-demand";
import { attainmentAddress } from "./attainment-address";
import { barFigures, barWords } from "./bar-words";
import { csvOf } from "./csv-address";
import { percentIn } from "./percent-in";
import type { AttainmentReport, YearFigure } from "./report";
import { askedWords } from "./verdict-words";

/** Six years: columns standing on their table, and the interactive chart for who asks for it. */
export function YearsTrend({ report }: { report: AttainmentReport }) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const [label, asked] = [barWords(to), askedWords(to)];
  const { years, standing } = report;
  const mark = (figure: Figure) => (isPartial(figure, report.children.length) ? "*" : "");
  const unphased = Math.max(...years.map((year) => year.figure.unphased));
  const cells = (text: (year: YearFigure) => string) => years.map((year) => text(year));
  return (
    <Section
      heading={say("yearsHeading")}
      aside={<Download href={csvOf(report, "years")} table={say("yearsCaption")} />}
    >
      <p className="py-2 text-13 text-ink-2">{say("yearsText")}</p>
      <Columns
        caption={say("yearsCaption")}
        chart={say("yearsChart")}
        head={say("yearsHead")}
        years={years.map(({ year, figure }) => ({
          key: String(year),
          head: <Link href={attainmentAddress(report, standing.organization.code, String(year))}>{year}</Link>,
          label: `${year}: ${label(figure)}`,
          ...barFigures(figure),
          expected: null,
        }))}
        rows={[
          {
            head: say("yearsAdmitted"),
            strong: true,
            cells: cells(({ figure }) =>
              figure.isReported ? `${formatNumber(figure.admitted, to)}${mark(figure)}` : "–",
            ),
          },
          { head: say("yearsQuota"), cells: cells(({ figure }) => asked(leadOf(figure))) },
          { head: say("yearsPercent"), cells: cells(({ figure }) => percentIn(figure, to)) },
        ]}
      />
      <p className="py-2 text-13 text-ink-2">
        {say("yearsSilent")} {years.some((year) => mark(year.figure) !== "") ? say("yearsPartial") : null}{" "}
        {unphased > 0 ? say("yearsUnphased", { count: unphased }) : null}
      </p>
      <TrendChartOnDemand
        open={say("openChart")}
        label={say("chartLabel")}
        words={{ admitted: say("yearsAdmitted"), required: say("yearsQuota") }}
        points={years.map(({ year, figure }) => ({
          period: String(year),
          admitted: figure.isReported ? figure.admitted : null,
          required: leadOf(figure)?.required ?? null,
        }))}
      />
    </Section>
  );
}
