import "server-only";
import { settingOn } from "@/data/installation/settings";
import { type Span, type Sum, sumBriefly, sumSpans } from "@/data/ledger/rollups";
import { type Child, listChildren } from "@/data/organizations/children";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { listQuotas } from "@/data/quotas/quotas";
import type { Access } from "@/domain/access";
import { byOrganization } from "@/domain/by-organization";
import type { Day } from "@/domain/day";
import { type Figure, figureOf, isSetFor } from "@/domain/figures/figure";
import { asOf } from "@/domain/figures/pace";
import type { PercentStyle } from "@/domain/figures/percent";
import { sameDayBefore } from "@/domain/figures/same-point";
import { settings } from "@/domain/installation/setting";
import { firstDay, type Months, monthOfDay, yearOf } from "@/domain/month";
import { measuredAgainst, type Period, periodOfMonths, yearPeriod } from "@/domain/period";
import { leading, type Quota } from "@/domain/quotas/quota";
import { readBy } from "@/domain/quotas/reading";
import { type QuotaCourse, quotaCourses } from "@/domain/quotas/revisions";
import { type CountedTerm, countedTerms, periodNamed, termPeriod } from "@/domain/term";
import { type ChartAsk, type Charts, chartSpans, chartsOf, termSpans } from "./charts";
import { firstRows } from "./first-rows";

export type ChildFigure = Child & {
  readonly figure: Figure;
  /** Where the child counts the term in other months than its superior. */
  readonly ownMonths: Months | null;
};

export type YearFigure = { readonly year: number; readonly figure: Figure };

/** Attainment of one organization in one period: its figure, those of the organizations below, and the years before. */
export type AttainmentReport = {
  readonly standing: Standing;
  readonly terms: readonly CountedTerm[];
  readonly period: Period;
  readonly asOf: Day;
  readonly figure: Figure;
  readonly sum: Sum;
  /** Persons to the same day a year before; null where that is no comparison, or nobody reported then. */
  readonly yearBefore: number | null;
  readonly children: readonly ChildFigure[];
  readonly years: readonly YearFigure[];
  /** Every revision of the organization's own, of all periods. */
  readonly quotas: readonly Quota[];
  /** The quotas of the period as they changed since it began, whatever day is read by. */
  readonly courses: readonly QuotaCourse[];
  /** The day by whose quotas it is read, where one was asked for; else each period by those in force at its end. */
  readonly quotasOn: Day | null;
  readonly style: PercentStyle;
  /** Only where asked for: what is drawn besides the tables. */
  readonly charts: Charts | null;
};

/** How much of a report is wanted: drawn or not, with all places below year by year or the first of them, it asks the database as often. */
type Extent = "figures" | "charts" | "wholeCharts";

/** An organization and the period that is read of it. */
export type Asked = {
  readonly standing: Standing;
  readonly terms: readonly CountedTerm[];
  readonly period: Period;
};

/**
 * The organization of `code` with the period of that name ("2023", "2021-H1", "2020-2025"; none: the latest with figures).
 * Nothing where the organization is out of reach; "period" where there is no such period.
 */
export async function askedOf(
  access: Access<"attainment.read">,
  code: string,
  periodName?: string,
): Promise<Asked | "period" | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const terms = countedTerms(standing.organization.path, standing.termRows);
  const period =
    periodName === undefined ? latestPeriod(standing, terms, access.today) : periodNamed(periodName, terms);
  return period ? { standing, terms, period } : "period";
}

/** The period a page opens on: the latest with figures, else the current year. */
function latestPeriod({ latest }: Standing, terms: readonly CountedTerm[], today: Day): Period {
  const term = latest?.termId ? terms.find((one) => one.id === latest.termId) : undefined;
  if (term) return termPeriod(term);
  return measuredAgainst(latest ? periodOfMonths(latest) : yearPeriod(yearOf(monthOfDay(today))));
}

type Reading = { readonly extent?: Extent; readonly quotasOn?: Day | undefined };

/** The attainment of `code` in the period of that name, by the quotas in force on a day (none: the end of the period). */
export async function attainmentOf(
  access: Access<"attainment.read">,
  code: string,
  periodName?: string,
  reading: Reading = {},
): Promise<AttainmentReport | "period" | undefined> {
  const asked = await askedOf(access, code, periodName);
  return asked && asked !== "period" ? reportOf(access, asked, reading) : asked;
}

/** The attainment of what was asked for. */
export async function reportOf(
  access: Access<"attainment.read">,
  { standing, terms, period }: Asked,
  { extent = "figures", quotasOn }: Reading,
): Promise<AttainmentReport> {
  const { organization } = standing;
  const { today } = access;
  const day = asOf(period, today);
  const children = await listChildren(access, organization.id, period, today, period.termId !== undefined);
  const childPeriods = children.map((child) => periodOfChild(child, standing, period));
  const years = yearsTo(yearOf(monthOfDay(day)));
  const others = children.map((child) => child.organization.id);
  const ask = chartAsk(extent, { organization, children, terms, years, asOf: day });
  const spans = [
    { organizationId: organization.id, from: period.from, to: period.to },
    { organizationId: organization.id, ...sameDayBefore(period, day) },
    ...years.map(({ from, to }) => ({ organizationId: organization.id, from, to })),
    ...children.map((child, index) => spanOf(child.organization.id, childPeriods[index] ?? period)),
    ...termSpans(ask),
  ];
  const against = measuredAgainst(period);
  const [quotas, sums, drawn, percent] = await Promise.all([
    listQuotas(access, { of: organization.id, others, period: against, on: quotasOn ?? today }),
    sumSpans(access, spans),
    sumBriefly(access, chartSpans(ask)),
    settingOn("attainment.percent", day),
  ]);
  // Each place is read by its own quotas: to look for them among all would take longer with every place more.
  const held = byOrganization(quotas);
  const own = held.get(organization.id) ?? [];
  const reading = { today, quotasOn: quotasOn ?? null, style: settings["attainment.percent"].parse(percent) };
  const [sum, before, ...rest] = sums;
  // One sum for each span: a missing one must never pass for another organization's figure.
  if (!sum || !before || sums.length !== spans.length) throw new Error("fewer sums than spans");
  return {
    standing,
    terms,
    period,
    asOf: day,
    figure: figureOf(organization, sum, own, { ...reading, period }),
    sum,
    yearBefore: hasYearBefore(period) && before.reports > 0 ? before.admitted : null,
    years: years.map((year, index) => ({
      year: yearOf(year.from),
      figure: figureOf(organization, rest[index] ?? sum, own, { ...reading, period: year }),
    })),
    children: children.map((child, index) => {
      const counted = childPeriods[index] ?? period;
      const asked = held.get(child.organization.id) ?? [];
      const figure = figureOf(child.organization, rest[years.length + index] ?? sum, asked, {
        ...reading,
        period: counted,
      });
      return { ...child, figure, ownMonths: counted.from === period.from && counted.to === period.to ? null : counted };
    }),
    quotas: own,
    courses: quotaCourses(
      own.filter((one) => isSetFor(against, one)),
      leading(period.kind),
      { start: firstDay(against.from), ...readBy(period, today, quotasOn) },
    ),
    quotasOn: reading.quotasOn,
    style: reading.style,
    charts: ask && chartsOf(ask, { ofTerms: rest.slice(years.length + children.length), sums: drawn }, own, reading),
  };
}

/** What is to be drawn besides the tables; null for figures alone. */
function chartAsk(
  extent: Extent,
  { years, ...of }: Omit<ChartAsk, "years" | "heatRows"> & { readonly years: readonly Period[] },
): ChartAsk | null {
  if (extent === "figures") return null;
  const heatRows = extent === "wholeCharts" ? of.children.length : firstRows;
  return { ...of, years: years.map(({ from }) => yearOf(from)), heatRows };
}

/** A term is counted in each organization's own months; other periods are the same for all. */
function periodOfChild(child: Child, standing: Standing, period: Period): Period {
  if (period.termId === undefined || child.termRows.length === 0) return period;
  const terms = countedTerms(child.organization.path, [...standing.termRows, ...child.termRows]);
  const term = terms.find((one) => one.id === period.termId);
  return term ? termPeriod(term) : period;
}

const spanOf = (organizationId: number, { from, to }: Months): Span => ({ organizationId, from, to });

const hasYearBefore = (period: Period) => ["month", "quarter", "half", "year"].includes(period.kind);

const yearsTo = (last: number): Period[] => Array.from({ length: 6 }, (_, index) => yearPeriod(last - 5 + index));
