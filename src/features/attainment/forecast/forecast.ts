import "server-only";
import { readClockFacts } from "@/data/candidates/clock-facts";
import { readDossiersSeen } from "@/data/candidates/prospects";
import type { AlikeDossiers } from "@/data/persons/alike-dossiers";
import type { Access } from "@/domain/access";
import { addMonths } from "@/domain/calendar-months";
import { goalOf } from "@/domain/candidates/latest-for";
import { type Stage, stages } from "@/domain/candidates/stage";
import type { Day } from "@/domain/day";
import {
  type Aim,
  countExtensions,
  countOutlooks,
  type Deadline,
  type Duration,
  deadlinesOf,
  hasHistory,
  historyYears,
  type Outlooks,
  type Prospect,
  prospectOf,
  type Shared,
} from "@/domain/figures/forecast";
import { cutsOf } from "@/domain/figures/forecast-cuts";
import { firstDay, lastDay, monthOfDay, yearOf } from "@/domain/month";
import { type Period, yearPeriod } from "@/domain/period";
import { type CountedTerm, termPeriod } from "@/domain/term";
import { type AttainmentReport, askedOf, type ChildFigure, reportOf } from "../report";

/** Whether the admissions still missing will come in the period. */
export type Forecast = {
  readonly end: Day;
  readonly goal: "CEREMONY" | "DECISION";
  readonly outlooks: Outlooks;
  /** Those of them whose time has run out unless it is extended. */
  readonly extensions: Outlooks;
  readonly byStage: readonly { readonly stage: Stage; readonly outlooks: Outlooks }[];
  readonly deadlines: readonly Deadline[];
  readonly durations: readonly Duration[];
  /** Whether the durations seen were gone by; else the lawful times alone. */
  readonly isByHistory: boolean;
};

export type ForecastPage = {
  readonly report: AttainmentReport;
  readonly today: Day;
  readonly periods: readonly Period[];
  readonly forecast: Forecast;
  readonly children: readonly (ChildFigure & { readonly outlooks: Outlooks })[];
};

type Reader = Access<"attainment.read">;

/** The periods that can be looked ahead in: this year, and the terms that run. */
export const runningPeriods = (terms: readonly CountedTerm[], today: Day): Period[] => [
  yearPeriod(yearOf(monthOfDay(today))),
  ...terms.filter(({ from, to }) => from <= monthOfDay(today) && monthOfDay(today) <= to).map(termPeriod),
];

/** What is likely to come at an organization and below it by the end of this year or of a running term; "still" for a period that does not run, "period" for none. */
export async function readForecast(
  access: Reader,
  code: string,
  name = String(yearOf(monthOfDay(access.today))),
): Promise<ForecastPage | "still" | "period" | undefined> {
  const asked = await askedOf(access, code, name);
  if (!asked || asked === "period") return asked;
  const periods = runningPeriods(asked.terms, access.today);
  if (!periods.some((one) => one.name === asked.period.name)) return "still";
  const [report, { forecast, below }] = await Promise.all([
    reportOf(access, asked, {}),
    forecastOf(access, asked.standing.organization.path, asked.period),
  ]);
  const children = report.children.map((child) => ({
    ...child,
    outlooks: countOutlooks(below.get(child.organization.id) ?? []),
  }));
  return { report, today: access.today, periods, forecast, children };
}

type Found = { readonly shared: readonly Shared[]; readonly below: ReadonlyMap<number, readonly Shared[]> };

/** The outlook of every open dossier of a subtree; three questions. */
export async function forecastOf(access: Reader, path: string, period: Period) {
  const clocks = await readClockFacts(access.today);
  const goal = goalOf(clocks);
  const since = addMonths(access.today, -12 * historyYears);
  const span = { from: firstDay(period.from), end: lastDay(period.to) };
  const asked = { path, goal, since, end: span.end, cuts: cutsOf(span, clocks) };
  const { alike, durations } = await readDossiersSeen(access, asked);
  const aim: Aim = { ...span, durations };
  const found = foundOf(alike, ({ dossier, line }) => prospectOf(dossier, aim, { ...clocks, line }));
  return { forecast: summed(found.shared, aim, goal), below: found.below };
}

/** One prospect for dossiers that are alike, counted here and by the organization directly below. */
function foundOf(alike: readonly AlikeDossiers[], judge: (one: AlikeDossiers) => Prospect): Found {
  const below = new Map<number, Shared[]>();
  const shared = alike.map((one) => {
    const prospect = judge(one);
    for (const [id, persons] of one.below) {
      const held = below.get(id);
      if (held) held.push({ ...prospect, persons });
      else below.set(id, [{ ...prospect, persons }]);
    }
    return { ...prospect, persons: [...one.below.values()].reduce((sum, persons) => sum + persons, 0) };
  });
  return { shared, below };
}

function summed(shared: readonly Shared[], { end, durations }: Aim, goal: Forecast["goal"]): Forecast {
  return {
    ...{ end, goal, durations, isByHistory: hasHistory(durations) },
    outlooks: countOutlooks(shared),
    extensions: countExtensions(shared),
    byStage: stages.flatMap((stage) => {
      const here = shared.filter((one) => one.stage === stage);
      return here.length > 0 ? [{ stage, outlooks: countOutlooks(here) }] : [];
    }),
    deadlines: deadlinesOf(shared),
  };
}
