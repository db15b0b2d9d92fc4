import "server-only";
import { z } from "zod";
import type { AskAccess } from "@/access/access-to";
import { settingOn } from "@/data/installation/settings";
import { sumSpans } from "@/data/ledger/rollups";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { listQuotas } from "@/data/quotas/quotas";
import { listRegulations } from "@/data/regulations/regulations";
import { type Briefed, listBriefed } from "@/data/watch/briefed";
import { type BriefedCases, readBriefedCases } from "@/data/watch/briefed-cases";
import { type BriefedDues, readBriefedDues } from "@/data/watch/briefed-dues";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import { briefingMonth, looksOver, monthBefore, mostSheets } from "@/domain/figures/briefing";
import { type Figure, figureOf } from "@/domain/figures/figure";
import { settings } from "@/domain/installation/setting";
import { lastDay, yearOf } from "@/domain/month";
import { type Period, yearPeriod } from "@/domain/period";
import { regulationOn } from "@/domain/regulations/regulation";

/** The one page of an organization. */
export type Sheet = {
  readonly organization: Briefed;
  /** Admitted in the month before; null where nobody has said. */
  readonly lastMonth: number | null;
  /** The year to the end of that month, against the quota of the year. */
  readonly year: Figure;
  readonly dues: BriefedDues | undefined;
  readonly cases: BriefedCases | undefined;
  /** Whether persons and officers may be named. */
  readonly isNamed: boolean;
};

export type BriefingPage = {
  readonly standing: Standing;
  readonly today: Day;
  readonly month: Period;
  /** The last day of the month before. */
  readonly upTo: Day;
  readonly sheets: readonly Sheet[];
  /** The path of the last one shown, where there are more. */
  readonly last: string | undefined;
};

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const Query = z.object({
  month: z.preprocess(first, z.string().max(20).optional().catch(undefined)),
  after: z.preprocess(
    first,
    z
      .string()
      .regex(/^\/[\d/]{1,200}$/)
      .optional()
      .catch(undefined),
  ),
});

/** The sheets of an organization, or of the communes below it, for a month; "period" where that is none. Eight questions. */
export async function readBriefing(
  access: Access<"attainment.read">,
  ask: AskAccess,
  code: string,
  sent: unknown,
): Promise<BriefingPage | "period" | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { month: name, after } = Query.parse(sent);
  const month = briefingMonth(name, access.today);
  if (!month) return "period";
  const { path, kind } = standing.organization;
  const before = monthBefore(month);
  const found = await listBriefed(access, { path, isAlone: !looksOver(kind), month: before.month, after });
  const shown = found.slice(0, mostSheets);
  const sheets = await sheetsOf(access, ask, shown, month);
  const last = found.length > mostSheets ? shown.at(-1)?.path : undefined;
  return { standing, today: access.today, month, upTo: lastDay(before.month.to), sheets, last };
}

async function sheetsOf(access: Access<"attainment.read">, ask: AskAccess, shown: readonly Briefed[], period: Period) {
  const ids = shown.map(({ id }) => id);
  const [watcher, candidates, members] = [
    await ask("watch.read"),
    await ask("candidate.read"),
    await ask("member.read"),
  ];
  const isNamed = ({ path }: Briefed) =>
    [candidates, members].every((held) => held !== undefined && covers(held.places, path));
  const { month, yearTo } = monthBefore(period);
  const year = yearPeriod(yearOf(yearTo.to));
  const upTo = lastDay(yearTo.to);
  const [regulations, quotas, sums, percent, cases] = await Promise.all([
    listRegulations(),
    listQuotas(access, { of: ids[0] ?? 0, others: ids, period: year, on: upTo }),
    sumSpans(
      access,
      ids.flatMap((organizationId) => [
        { organizationId, ...month },
        { organizationId, ...yearTo },
      ]),
    ),
    settingOn("attainment.percent", upTo),
    watcher ? readBriefedCases(watcher, ids) : new Map<number, BriefedCases>(),
  ]);
  const dues = await readBriefedDues(access, {
    ids,
    named: shown.filter(isNamed).map(({ id }) => id),
    by: lastDay(period.to),
    probation: regulationOn(regulations, access.today)?.values.probation.value ?? 0,
  });
  const style = settings["attainment.percent"].parse(percent);
  return shown.map((organization, index): Sheet => {
    const [inMonth, inYear] = [sums[index * 2], sums[index * 2 + 1]];
    if (!inMonth || !inYear) throw new Error("fewer sums than spans");
    const own = quotas.filter((quota) => quota.organizationId === organization.id);
    return {
      organization,
      lastMonth: inMonth.reports > 0 ? inMonth.admitted : null,
      year: figureOf(organization, inYear, own, { period: year, today: upTo, style }),
      dues: dues.get(organization.id),
      cases: shownTo(cases.get(organization.id), isNamed(organization)),
      isNamed: isNamed(organization),
    };
  });
}

/** Who is to act is a name, and people write names into words. */
const shownTo = (held: BriefedCases | undefined, isNamed: boolean): BriefedCases | undefined =>
  held && !isNamed
    ? {
        ...held,
        cases: held.cases.map((one) => ({ ...one, owner: null, plan: null })),
        requests: held.requests.map((request) => ({ ...request, words: null })),
      }
    : held;
