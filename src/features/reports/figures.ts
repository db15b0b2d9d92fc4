import "server-only";
import { countAnnexCells } from "@/data/annex-cells";
import { type Child, listChildren } from "@/data/children";
import { tallyPersons } from "@/data/person-tallies";
import { listQuotas } from "@/data/quotas";
import { type Sum, sumSpans } from "@/data/rollups";
import { settingOn } from "@/data/settings";
import type { Access } from "@/domain/access";
import { figureOf } from "@/domain/figure";
import { type CountedRow, countRow, type FormRow } from "@/domain/new-members-form";
import type { Organization } from "@/domain/organization";
import { asOf } from "@/domain/pace";
import { measuredAgainst, type Period, yearBefore } from "@/domain/period";
import { comparesYears, type ReportFigures, reportLine, yearSoFar } from "@/domain/report-figures";
import { settings } from "@/domain/setting";
import { countedBy, termsOver } from "@/domain/term";
import { listAnnexLines } from "./annex-lines";
import type { AskedReport } from "./asked-report";
import { sameDayBefore } from "./same-day-before";

type Reader = Access<"attainment.read">;

/** So many cells fit into a Word file and into what is kept of a frozen report; more of them are made in the background. */
export const mostInline = 500;

/** Everything a report counts; the annex only where it is asked for and short. */
export async function readFigures(
  access: Reader,
  { standing, terms, period }: AskedReport,
  withAnnex: boolean,
): Promise<ReportFigures> {
  const { organization } = standing;
  const { today } = access;
  const day = asOf(period, today);
  const where = { path: organization.path, months: period };
  const children = await listChildren(access, organization.id, period);
  const places = [
    placeOf(standing, period),
    ...children.map((child) => placeOfChild(child, standing.termRows, period)),
  ];
  const isCompared = comparesYears(period);
  const running = yearSoFar(period);
  const spans = places.flatMap(({ organization: { id }, counted }) => [
    { organizationId: id, from: counted.from, to: counted.to },
    sameDayBefore(id, counted, today),
    ...(running ? [{ organizationId: id, from: running.from, to: running.to }] : []),
  ]);
  const others = children.map((child) => child.organization.id);
  const against = measuredAgainst(period);
  const [quotas, sums, percent, rows, [now = [], before = []], cells] = await Promise.all([
    listQuotas(access, { of: organization.id, others, period: against, on: today }),
    sumSpans(access, spans),
    settingOn("attainment.percent", day),
    settingOn("report.newMembers", day),
    tallyPersons(access, organization.path, isCompared ? [period, yearBefore(period)] : [period]),
    countAnnexCells(access, where),
  ]);
  if (sums.length !== spans.length) throw new Error("fewer sums than spans");
  const style = settings["attainment.percent"].parse(percent);
  const lines = places.map(({ organization: of, counted, members }, index) => {
    const first = index * (running ? 3 : 2);
    const [sum, earlier] = [at(sums, first), at(sums, first + 1)];
    const own = quotas.filter((quota) => quota.organizationId === of.id);
    const figure = figureOf(of, sum, own, { period: counted, today, style });
    const soFar = running && figureOf(of, at(sums, first + 2), own, { period: running, today, style });
    return reportLine({ organization: of, members, figure, soFar, sum, before: isCompared ? earlier : null });
  });
  const [own, ...below] = lines;
  if (!own) throw new Error("no line of its own");
  const form = settings["report.newMembers"].parse(rows ?? undefined);
  const hasAnnex = withAnnex && cells > 0 && cells <= mostInline;
  return {
    period: { name: period.name, kind: period.kind, from: period.from, to: period.to },
    asOf: day,
    basis: "as-was",
    organization: { ...whatOf(organization), superior: standing.superiors.at(-1)?.name ?? null },
    own,
    children: below,
    terms: period.kind !== "term" ? termsOver(period, terms).map(({ name, from, to }) => ({ name, from, to })) : [],
    newMembers: form.map((row) =>
      counted(row, { all: own.admitted, tallies: now }, isCompared ? { all: own.before, tallies: before } : undefined),
    ),
    cells,
    annex: hasAnnex ? await listAnnexLines(access, { ...where, period, after: "", most: mostInline }) : null,
  };
}

const whatOf = ({ code, name, kind }: Organization) => ({ code, name, kind });

const placeOf = ({ organization, headcount }: AskedReport["standing"], counted: Period) => ({
  ...{ organization, counted, members: headcount?.total ?? null },
});

const placeOfChild = (child: Child, above: AskedReport["terms"], period: Period) => ({
  organization: child.organization,
  counted: countedByChild(child, above, period),
  members: child.headcount?.total ?? null,
});

/** A term is counted in each organization's own months; other periods are the same for all. */
export const countedByChild = (child: Child, above: AskedReport["terms"], period: Period) =>
  child.termRows.length === 0 ? period : countedBy(child.organization.path, [...above, ...child.termRows], period);

type Counting = { readonly all: number | null; readonly tallies: Parameters<typeof countRow>[2] };

function counted(row: FormRow, now: Counting, before: Counting | undefined): ReportFigures["newMembers"][number] {
  const { count, unknown, ...what }: CountedRow = countRow(row, now.all ?? 0, now.tallies);
  const earlier = before && before.all !== null ? countRow(row, before.all, before.tallies).count : null;
  return { ...what, now: count, before: earlier, unknown };
}

function at(sums: readonly Sum[], index: number): Sum {
  const sum = sums[index];
  if (!sum) throw new Error("fewer sums than spans");
  return sum;
}
