import "server-only";
import type { Access } from "@/domain/access";
import type { Measured } from "@/domain/figures/attainment";
import { type Figure, leadOf, shownPercent } from "@/domain/figures/figure";
import { evenSteps } from "@/domain/figures/pace";
import { handsIn, isReturnPeriod } from "@/domain/returns/return";
import type { CsvCell, Sheet } from "@/text/csv";
import { formatDay, formatPercent } from "@/text/format";
import { language, words } from "@/text/words";
import { byMissing } from "./by-missing";
import { type CsvTable, csvTables } from "./csv-address";
import { type OtherRevision, otherRevisions } from "./other-revisions";
import { attainmentPage } from "./queries";
import { quotasDay } from "./quotas-day";
import type { AttainmentReport } from "./report";
import { revisionWords } from "./revision-words";
import { shapeWords } from "./shape-words";
import type { YearCell } from "./year-cell";
import { yearQuota } from "./year-quota";
import { sumCells, sumHeads } from "./years-sum";

/** A table of the attainment page as a file; nothing where there is no such organization, period or table. */
export async function attainmentSheet(
  access: Access<"attainment.read">,
  code: string,
  query: Readonly<Record<string, string>>,
): Promise<Sheet | undefined> {
  const table = csvTables.find((one) => one === (query.table ?? "below"));
  const page = table && (await attainmentPage(access, code, query.period, quotasDay(query.on), true));
  if (!page || page === "period") return undefined;
  const { report } = page;
  const by = report.quotasOn ? `-quotas-${report.quotasOn}` : "";
  const name = `${code}-${table}-${report.period.name.replace("..", "-")}${by}`;
  return { name, ...(await tables[table](report)) };
}

type Table = Omit<Sheet, "name">;

const tables: Record<CsvTable, (report: AttainmentReport) => Promise<Table>> = {
  below: async ({ children, period }) => {
    const [say, name, csv, of] = [
      await words("attainment"),
      await words("organization"),
      await words("csv"),
      await figureCells(),
    ];
    return {
      heads: [
        name("column"),
        csv("code"),
        name("columnKind"),
        say("columnMembers"),
        ...of.heads,
        ...(isReturnPeriod(period) ? [csv("handedIn")] : []),
      ],
      rows: [...children]
        .sort(byMissing)
        .map(({ organization, headcount, figure, isHandedIn }) => [
          organization.name,
          organization.code,
          name(`kind.${organization.kind}`),
          headcount?.total,
          ...of.cells(figure),
          ...(isReturnPeriod(period) ? [handsIn(organization.kind) ? csv(isHandedIn ? "yes" : "no") : undefined] : []),
        ]),
    };
  },
  quotas: async (report) => {
    const { admitted, isReported, quotas } = report.figure;
    const [say, csv, to] = [await words("attainment"), await words("csv"), await language()];
    const [shape, spell] = [shapeWords(to), revisionWords(to)];
    const row = ({ basis, required, max, percent, remaining, quota }: Measured, state: string): CsvCell[] => [
      say(`basis.${basis}`),
      shape(quota),
      isReported ? admitted : undefined,
      required,
      max,
      percent === null ? undefined : formatPercent(percent, to),
      remaining,
      quota.decisionNo,
      formatDay(quota.decidedOn, to),
      state,
    ];
    const stateOf = (other: OtherRevision) => Object.values(spell(other)).filter(Boolean).join(", ");
    return {
      heads: [
        say("columnBasis"),
        csv("shape"),
        say("yearsAdmitted"),
        csv("required"),
        csv("max"),
        say("columnPercent"),
        say("columnLeft"),
        say("columnDecision"),
        csv("decidedOn"),
        csv("status"),
      ],
      rows: [
        ...quotas.map((measured) => row(measured, say("inForce"))),
        ...otherRevisions(report).map((other) => row(other.measured, stateOf(other))),
      ],
    };
  },
  years: async ({ years }) => {
    const of = await figureCells();
    const head = (await words("attainment"))("yearsHead");
    return { heads: [head, ...of.heads], rows: years.map(({ year, figure }) => [year, ...of.cells(figure)]) };
  },
  terms: async ({ charts }) => {
    const of = await figureCells();
    const head = (await words("attainment"))("termsHead");
    const terms = charts?.terms ?? [];
    return { heads: [head, ...of.heads], rows: terms.map(({ name, figure }) => [name, ...of.cells(figure)]) };
  },
  months: async (report) => {
    const [say, csv] = [await words("attainment"), await words("csv")];
    const { charts } = report;
    const year = charts?.year ?? 0;
    const steps = evenSteps(yearQuota(report)?.required ?? 0, 12);
    const heads = [csv("month"), String(year), say("coursePace"), String(year - 1)];
    if (!charts?.course) return { heads, rows: [] };
    const { now, before } = charts.course;
    const said = (total: number | null | undefined) => (total === null ? "~" : total);
    const row = (_: unknown, index: number): CsvCell[] => [
      index + 1,
      said(now[index]),
      steps[index],
      said(before?.[index]),
    ];
    return { heads, rows: Array.from({ length: 12 }, row) };
  },
  heat: async ({ charts, years }) => {
    const [say, name, csv] = [await words("attainment"), await words("organization"), await words("csv")];
    const texts = { absent: say("heatAbsent"), silent: say("silent"), unphased: say("heatUnphased") };
    const text = (cell: YearCell) => (typeof cell === "number" ? cell : texts[cell]);
    return {
      heads: [name("column"), csv("code"), ...years.map(({ year }) => String(year)), ...sumHeads(say)],
      rows: (charts?.heat ?? []).map(({ organization, cells, sum }) => [
        organization.name,
        organization.code,
        ...cells.map(text),
        ...sumCells(sum),
      ]),
    };
  },
};

/** The columns of a figure against the quota that leads it. */
async function figureCells() {
  const [say, csv, to] = [await words("attainment"), await words("csv"), await language()];
  return {
    heads: [
      say("yearsAdmitted"),
      csv("required"),
      csv("max"),
      say("columnPercent"),
      say("columnLeft"),
      csv("expected"),
      csv("unphased"),
      csv("reported"),
    ],
    cells: (figure: Figure): CsvCell[] => {
      const { admitted, isReported, unphased } = figure;
      const lead = leadOf(figure);
      const percent = isReported ? shownPercent(lead) : null;
      return [
        isReported ? admitted : undefined,
        lead?.required,
        lead?.max,
        percent === null ? undefined : formatPercent(percent, to),
        lead?.remaining,
        lead?.expected,
        unphased,
        csv(isReported ? "yes" : "no"),
      ];
    },
  };
}
