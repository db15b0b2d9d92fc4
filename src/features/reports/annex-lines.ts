import "server-only";
import { settingOn } from "@/data/installation/settings";
import { type Sum, sumSpans } from "@/data/ledger/rollups";
import { listQuotas } from "@/data/quotas/quotas";
import { type AnnexCell, listAnnexCells, type RecordedSince, sumRecordedSince } from "@/data/reports/annex-cells";
import type { Freezing } from "@/data/reports/freezing";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { figureOf } from "@/domain/figures/figure";
import { asOf } from "@/domain/figures/pace";
import type { PercentStyle } from "@/domain/figures/percent";
import { sameDayBefore } from "@/domain/figures/same-point";
import { settings } from "@/domain/installation/setting";
import { measuredAgainst, type Period } from "@/domain/period";
import { type AnnexLine, comparesYears, measuredBy, yearSoFar } from "@/domain/reports/figures";

type Asked = {
  readonly path: string;
  readonly period: Period;
  /** The path of the cell after which to go on. */
  readonly after: string;
  readonly most: number;
  readonly style: PercentStyle;
  /** Of the ledger as it was at this moment of the database. */
  readonly until?: Date;
};

/** Cells in one page of a long annex: what is held in memory, and what is lost with a process that is killed. */
export const pageLength = 500;

/** How percents are written in an annex of the period. */
export const annexStyle = async (period: Period, today: Day): Promise<PercentStyle> =>
  settings["attainment.percent"].parse(await settingOn("attainment.percent", asOf(period, today)));

/** Every page of a long annex, one after another. */
export async function* readAnnexPages(
  access: Access<"attainment.read">,
  asked: Pick<Asked, "path" | "period" | "style">,
  client: Freezing,
): AsyncGenerator<AnnexLine[]> {
  for (let after = ""; ; ) {
    const { lines, last } = await readAnnexPage(access, { ...asked, after, most: pageLength }, client);
    if (lines.length === 0) return;
    yield lines;
    after = last;
  }
}

/** Lines of the annex, the cells in the order of the tree, and the path of the last; at most five questions, whatever the length. */
export async function readAnnexPage(
  access: Access<"attainment.read">,
  { path, period, after, most, style, until }: Asked,
  client?: Freezing,
): Promise<{ readonly lines: AnnexLine[]; readonly last: string }> {
  const { today } = access;
  const where = { path, months: period };
  const cells = await listAnnexCells(access, { ...where, after, most }, client);
  if (cells.length === 0) return { lines: [], last: after };
  const ids = cells.map(({ id }) => id);
  const [first = 0] = ids;
  const earlier = { from: period.from - 12, to: period.to - 12 };
  const before = sameDayBefore(period, asOf(period, today));
  const running = yearSoFar(period);
  const spans = [
    ...ids.map((organizationId) => ({ organizationId, from: period.from, to: period.to })),
    ...ids.map((organizationId) => ({ organizationId, ...before })),
    ...(running ? ids.map((organizationId) => ({ organizationId, from: running.from, to: running.to })) : []),
  ];
  const [quotas, sums, later, laterBefore, laterSoFar] = await Promise.all([
    listQuotas(access, { of: first, others: ids, period: measuredAgainst(period), on: today }, client),
    sumSpans(access, spans, client),
    until ? sumRecordedSince(access, where, until) : undefined,
    until ? sumRecordedSince(access, { path, months: earlier }, until) : undefined,
    until && running ? sumRecordedSince(access, { path, months: running }, until) : undefined,
  ]);
  const lineOf = (cell: AnnexCell, index: number): AnnexLine => {
    const [sum, before] = [sums[index], sums[cells.length + index]];
    if (!sum || !before) throw new Error("fewer sums than spans");
    const own = quotas.filter(({ organizationId }) => organizationId === cell.id);
    const read = (of: Sum, since: RecordedSince = nothing, months: Period = period) => {
      const counts = { admitted: of.admitted - since.count, reports: of.reports - since.reports };
      return figureOf(cell, { ...of, ...counts }, own, { period: months, today, style });
    };
    const figure = read(sum, later?.get(cell.id));
    const whole = sums[2 * cells.length + index];
    const soFar = running && whole ? read(whole, laterSoFar?.get(cell.id), running) : undefined;
    return {
      ...{ code: cell.code, name: cell.name, superior: cell.superior, members: cell.members },
      ...{ admitted: figure.admitted, isReported: figure.isReported, ...measuredBy(figure, soFar) },
      before: comparesYears(period) ? earlierOf(before, laterBefore?.get(cell.id) ?? nothing) : null,
    };
  };
  return { lines: cells.map(lineOf), last: cells.at(-1)?.path ?? after };
}

const nothing: RecordedSince = { count: 0, reports: 0 };

/** What was counted a year earlier, as of then; nothing where nobody had said anything. */
const earlierOf = (sum: Sum, since: RecordedSince) =>
  sum.reports - since.reports > 0 ? sum.admitted - since.count : null;
