import "server-only";
import { settingOn } from "@/data/installation/settings";
import { type Sum, sumSpans } from "@/data/ledger/rollups";
import { type Child, listChildren } from "@/data/organizations/children";
import { tallyPersons } from "@/data/persons/tallies";
import { listQuotas } from "@/data/quotas/quotas";
import { countCellsAndMembers } from "@/data/reports/annex-cells";
import type { Access } from "@/domain/access";
import { figureOf } from "@/domain/figures/figure";
import { asOf } from "@/domain/figures/pace";
import { sameDayBefore } from "@/domain/figures/same-point";
import { settings } from "@/domain/installation/setting";
import type { Organization } from "@/domain/organization";
import { measuredAgainst, type Period, yearBefore } from "@/domain/period";
import { comparesYears, type ReportFigures, reportLine, yearSoFar } from "@/domain/reports/figures";
import { type CountedRow, countRow, type FormRow } from "@/domain/reports/new-members-form";
import { countedBy, termsOver } from "@/domain/term";
import { pageLength, readAnnexPage } from "./annex-lines";
import type { AskedReport } from "./asked-report";

type Reader = Access<"attainment.read">;

/** So many cells fit into a Word file and into what is kept of a frozen report; more of them are made in the background. */
export const mostInline = 500;

/** So many cells are sealed with a frozen report: its annex is read while nobody can write. */
export const mostSealed = 20_000;

/**
 * Everything a report counts; the annex, where it is asked for and short. Of a report to be frozen also how many pages a
 * longer one has.
 */
export async function readFigures(
  access: Reader,
  { standing, terms, period }: AskedReport,
  annex: "none" | "short" | "frozen",
): Promise<ReportFigures> {
  const { organization } = standing;
  const { today } = access;
  const day = asOf(period, today);
  const where = { path: organization.path, months: period };
  const children = await listChildren(access, organization.id, period, day);
  const places = [
    { organization, counted: period },
    ...children.map((child) => placeOfChild(child, standing.termRows, period)),
  ];
  const isCompared = comparesYears(period);
  const running = yearSoFar(period);
  const spans = places.flatMap(({ organization: { id }, counted }) => [
    { organizationId: id, from: counted.from, to: counted.to },
    { organizationId: id, ...sameDayBefore(counted, asOf(counted, today)) },
    ...(running ? [{ organizationId: id, from: running.from, to: running.to }] : []),
  ]);
  const others = children.map((child) => child.organization.id);
  const against = measuredAgainst(period);
  const [quotas, sums, percent, rows, [now = [], before = []], { cells, headcount }] = await Promise.all([
    listQuotas(access, { of: organization.id, others, period: against, on: today }),
    sumSpans(access, spans),
    settingOn("attainment.percent", day),
    settingOn("report.newMembers", day),
    tallyPersons(access, organization.path, isCompared ? [period, yearBefore(period)] : [period]),
    countCellsAndMembers(access, where),
  ]);
  if (sums.length !== spans.length) throw new Error("fewer sums than spans");
  const style = settings["attainment.percent"].parse(percent);
  const counts = [headcount, ...children.map((child) => child.headcount)];
  const lines = places.map(({ organization: of, counted }, index) => {
    const first = index * (running ? 3 : 2);
    const [sum, earlier] = [at(sums, first), at(sums, first + 1)];
    const own = quotas.filter((quota) => quota.organizationId === of.id);
    const figure = figureOf(of, sum, own, { period: counted, today, style });
    const soFar = running && figureOf(of, at(sums, first + 2), own, { period: running, today, style });
    const members = counts[index]?.total ?? null;
    return reportLine({ organization: of, members, figure, soFar, sum, before: isCompared ? earlier : null });
  });
  const [own, ...below] = lines;
  if (!own) throw new Error("no line of its own");
  const form = settings["report.newMembers"].parse(rows ?? undefined);
  const enclosed = enclosing(annex, cells);
  return {
    period: { name: period.name, kind: period.kind, from: period.from, to: period.to },
    asOf: day,
    basis: "as-was",
    organization: { ...whatOf(organization), ...superiorOf(standing) },
    own,
    children: below,
    terms: period.kind !== "term" ? termsOver(period, terms).map(({ name, from, to }) => ({ name, from, to })) : [],
    newMembers: form.map((row) =>
      counted(row, { all: own.admitted, tallies: now }, isCompared ? { all: own.before, tallies: before } : undefined),
    ),
    cells,
    annex:
      enclosed === "lines"
        ? (await readAnnexPage(access, { ...where, period, after: "", most: mostInline, style })).lines
        : null,
    ...(enclosed === "pages" && { annexPages: Math.ceil(cells / pageLength) }),
    ...(counts.some((one) => one && one.on > day) && { countedLater: true }),
  };
}

const whatOf = ({ code, name, kind }: Organization) => ({ code, name, kind });

const superiorOf = ({ superiors }: AskedReport["standing"]) => {
  const superior = superiors.at(-1);
  return { superior: superior?.name ?? null, ...(superior && { superiorKind: superior.kind }) };
};

/** A short annex is part of the report, a longer one stands in pages beside what is frozen, the longest nowhere. */
function enclosing(annex: "none" | "short" | "frozen", cells: number): "lines" | "pages" | undefined {
  if (annex === "none" || cells === 0) return undefined;
  if (cells <= mostInline) return "lines";
  return annex === "frozen" && cells <= mostSealed ? "pages" : undefined;
}

const placeOfChild = (child: Child, above: AskedReport["terms"], period: Period) => ({
  organization: child.organization,
  counted: countedByChild(child, above, period),
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
