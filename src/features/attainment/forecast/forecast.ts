import "server-only";
import { readClockFacts } from "@/data/clock-facts";
import { type OpenDossier, readDossiersSeen } from "@/data/prospects";
import type { Access } from "@/domain/access";
import { addMonths } from "@/domain/calendar-months";
import type { Day } from "@/domain/day";
import {
  type Aim,
  countOutlooks,
  type Deadline,
  type Duration,
  deadlinesOf,
  hasHistory,
  historyYears,
  type Outlooks,
  type Prospect,
  prospectOf,
} from "@/domain/forecast";
import { goalOf, type LatestFacts } from "@/domain/latest-for";
import { firstDay, lastDay, monthOfDay, yearOf } from "@/domain/month";
import { type Period, yearPeriod } from "@/domain/period";
import { type Stage, stages } from "@/domain/stage";
import { type CountedTerm, termPeriod } from "@/domain/term";
import { type AttainmentReport, askedOf, type ChildFigure, reportOf } from "../report";

/** Whether the admissions still missing will come in the period. */
export type Forecast = {
  readonly end: Day;
  readonly goal: "CEREMONY" | "DECISION";
  readonly outlooks: Outlooks;
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

/** What is likely to come at an organization and below it by the end of this year or of a running term; "period" for any other. */
export async function readForecast(
  access: Reader,
  code: string,
  name = String(yearOf(monthOfDay(access.today))),
): Promise<ForecastPage | "period" | undefined> {
  const asked = await askedOf(access, code, name);
  if (!asked || asked === "period") return asked;
  const periods = runningPeriods(asked.terms, access.today);
  if (!periods.some((one) => one.name === asked.period.name)) return "period";
  const [report, { forecast, found }] = await Promise.all([
    reportOf(access, asked, {}),
    forecastOf(access, asked.standing.organization.path, asked.period),
  ]);
  const below = byChild(asked.standing.organization.path, found);
  const children = report.children.map((child) => ({
    ...child,
    outlooks: countOutlooks(below.get(child.organization.id) ?? []),
  }));
  return { report, today: access.today, periods, forecast, children };
}

type Found = { readonly path: string; readonly prospect: Prospect };

/** The outlook of every open dossier of a subtree; three questions. */
export async function forecastOf(access: Reader, path: string, period: Period) {
  const clocks = await readClockFacts(access.today);
  const goal = goalOf(clocks);
  const since = addMonths(access.today, -12 * historyYears);
  const { open, durations } = await readDossiersSeen(access, { path, goal, since });
  const aim: Aim = { from: firstDay(period.from), end: lastDay(period.to), durations };
  const found = open.map((one) => ({ path: one.path, prospect: prospect(one, aim, clocks) }));
  return { forecast: summed(found, aim, goal), found };
}

const prospect = ({ dossier, line }: OpenDossier, aim: Aim, clocks: Omit<LatestFacts, "line">) =>
  prospectOf(dossier, aim, { ...clocks, line });

function summed(found: readonly Found[], { end, durations }: Aim, goal: Forecast["goal"]): Forecast {
  const prospects = found.map((one) => one.prospect);
  return {
    ...{ end, goal, durations, isByHistory: hasHistory(durations) },
    outlooks: countOutlooks(prospects),
    byStage: stages.flatMap((stage) => {
      const here = prospects.filter((one) => one.stage === stage);
      return here.length > 0 ? [{ stage, outlooks: countOutlooks(here) }] : [];
    }),
    deadlines: deadlinesOf(prospects),
  };
}

/** The dossiers of a subtree by the organization directly below its head. */
function byChild(path: string, found: readonly Found[]) {
  const below = new Map<number, Prospect[]>();
  for (const one of found) {
    const id = Number.parseInt(one.path.slice(path.length), 10);
    const held = below.get(id);
    if (held) held.push(one.prospect);
    else below.set(id, [one.prospect]);
  }
  return below;
}
