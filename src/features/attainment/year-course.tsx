import { evenSteps, isPaced } from "@/domain/figures/pace";
import { unknownMonths } from "@/domain/figures/running";
import { monthOfDay, numberOf } from "@/domain/month";
import { formatNumber } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { NameCell } from "@/ui/name-cell";
import { Plot } from "@/ui/plot";
import { PlotLegend } from "@/ui/plot-legend";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { Charts, Course } from "./charts";
import { csvOf } from "./csv-address";
import type { AttainmentReport } from "./report";
import { yearQuota } from "./year-quota";

type Props = { readonly report: AttainmentReport };

/** The year month by month: the running total against even pace and the year before, over its table. */
export function YearCourse({ report }: Props) {
  const say = useWords("attainment");
  const { charts } = report;
  if (!charts?.course) return null;
  const { course } = charts;
  const year = String(charts.year);
  const heading = say("courseHeading", { year });
  return (
    <Section heading={heading} aside={<Download href={csvOf(report, "months")} table={heading} />}>
      <Drawing report={report} charts={charts} course={course} />
      <LastSaid report={report} year={charts.year} months={course.now.length} />
      <Unknown year={charts.year} totals={course.now} />
      <Unknown year={charts.year - 1} totals={course.before ?? []} />
      <MonthTable report={report} charts={charts} course={course} />
    </Section>
  );
}

type Drawn = Props & { readonly charts: Charts; readonly course: Course };

function Drawing({ report, charts, course: { now, before } }: Drawn) {
  const say = useWords("attainment");
  const [year, earlier] = [String(charts.year), String(charts.year - 1)];
  const required = yearQuota(report)?.required ?? null;
  const isPacing = isPaced(required ?? 0);
  const last = now.findLast((total) => total !== null) ?? null;
  const count = last ?? 0;
  return (
    <figure>
      <PlotLegend
        line={say("courseNow", { year })}
        before={before ? say("courseNow", { year: earlier }) : undefined}
        pace={isPacing ? say("coursePace") : undefined}
      />
      <div className="pt-3 pr-2">
        <Plot
          label={required ? say("courseLabelQuota", { year, count, required }) : say("courseLabel", { year, count })}
          totals={now}
          before={before ?? []}
          months={12}
          required={required}
          paced={isPacing}
          words={{
            required: required ? say("courseQuota", { required }) : undefined,
            now: last === null ? undefined : say("coursePersons", { count: last }),
          }}
          ticks={[3, 6, 9, 12].map((month) => ({ month, text: say("courseMonth", { month: String(month) }) }))}
        />
      </div>
    </figure>
  );
}

/** After the last statement the line ends: silence is no zero either. */
function LastSaid({ report: { asOf }, year, months }: Props & { year: number; months: number }) {
  const say = useWords("attainment");
  if (months >= numberOf(monthOfDay(asOf))) return null;
  return (
    <p className="pt-2 text-13 text-ink-2">{say("courseLastSaid", { year: String(year), month: String(months) })}</p>
  );
}

/** Months left open by totals of longer periods are said, never drawn as zero. */
function Unknown({ year, totals }: { year: number; totals: readonly (number | null)[] }) {
  const say = useWords("attainment");
  const months = unknownMonths(totals).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  if (months.length === 0) return null;
  return (
    <p className="pt-2 text-13 text-ink-2">{say("courseUnknown", { year: String(year), months: months.join(", ") })}</p>
  );
}

function MonthTable({ report, charts: { year }, course: { now, before } }: Drawn) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const required = yearQuota(report)?.required ?? null;
  const steps = required === null ? [] : evenSteps(required, 12);
  const text = (total: number | null | undefined) =>
    total === undefined ? "" : total === null ? "~" : formatNumber(total, to);
  // What is not known of any of the years is said in a sentence, not row by row.
  const isKnown = (index: number) => typeof now[index] === "number" || typeof before?.[index] === "number";
  const months = Array.from({ length: 12 }, (_, index) => index).filter(isKnown);
  return (
    <Table
      still
      caption={say("courseCaption", { year: String(year) })}
      columns={[
        { head: say("courseColumnMonth") },
        { head: String(year), numeric: true, width: "22%" },
        ...(steps.length === 0 ? [] : [{ head: say("coursePace"), numeric: true, width: "22%" }]),
        ...(before ? [{ head: String(year - 1), numeric: true, width: "22%" }] : []),
      ]}
    >
      {months.map((index) => (
        <Row key={index}>
          <NameCell>{say("courseTo", { month: String(index + 1) })}</NameCell>
          <Cell numeric strong>
            {text(now[index])}
          </Cell>
          {steps.length === 0 ? null : <Cell numeric>{text(steps[index])}</Cell>}
          {before ? <Cell numeric>{text(before[index])}</Cell> : null}
        </Row>
      ))}
    </Table>
  );
}
