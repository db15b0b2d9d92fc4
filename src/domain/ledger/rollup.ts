import { type Day, dayOfMonth } from "../day";
import type { Months } from "../month";

/** What is summed of the ledger for one organization and months. */
export type Counts = {
  readonly admitted: number;
  /** The part entered at the organization itself. */
  readonly own: number;
  /** How many statements there are, zeros included; 0 means nobody has reported. */
  readonly reports: number;
  readonly ownReports: number;
  readonly named: number;
  readonly women: number;
  readonly minority: number;
  readonly youth: number;
  readonly upperSecondary: number;
  readonly local: number;
};

/** Whether anybody has said anything of the months, be it that there was nobody, or nobody in all the year. */
export const isTold = ({ reports, admitted, isCovered = false }: Told) => reports > 0 || admitted !== 0 || isCovered;
type Told = Pick<Counts, "reports" | "admitted"> & { readonly isCovered?: boolean };

/** One stored sum: the entries of exactly these months, at the organization or below. */
export type Rollup = Months & Counts & { readonly organizationId: number; readonly byDay: readonly number[] };

export type Entry = Months & {
  readonly organizationId: number;
  readonly path: string;
  readonly date: Day | null;
  readonly count: number;
  readonly reports: number;
  readonly memberId: string | null;
  readonly woman: boolean | null;
  readonly minority: boolean | null;
  readonly youth: boolean | null;
  readonly upperSecondary: boolean | null;
  readonly local: boolean | null;
};

/** The sums that a ledger must have: the reference the database is checked against. */
export function recount(entries: readonly Entry[]): Rollup[] {
  const sums = new Map<string, Rollup>();
  for (const entry of entries)
    for (const id of entry.path.split("/").filter(Boolean).map(Number)) {
      const key = `${id} ${entry.from} ${entry.to}`;
      sums.set(key, plus(sums.get(key) ?? empty(id, entry), entry));
    }
  return [...sums.values()];
}

const empty = (organizationId: number, { from, to }: Months): Rollup => ({
  organizationId,
  from,
  to,
  admitted: 0,
  own: 0,
  reports: 0,
  ownReports: 0,
  named: 0,
  women: 0,
  minority: 0,
  youth: 0,
  upperSecondary: 0,
  local: 0,
  byDay: [],
});

function plus(sum: Rollup, entry: Entry): Rollup {
  const isOwn = entry.organizationId === sum.organizationId;
  const where = (flag: boolean | null) => (flag ? entry.count : 0);
  return {
    ...sum,
    admitted: sum.admitted + entry.count,
    own: sum.own + where(isOwn),
    reports: sum.reports + entry.reports,
    ownReports: sum.ownReports + (isOwn ? entry.reports : 0),
    named: sum.named + where(entry.memberId !== null),
    women: sum.women + where(entry.woman),
    minority: sum.minority + where(entry.minority),
    youth: sum.youth + where(entry.youth),
    upperSecondary: sum.upperSecondary + where(entry.upperSecondary),
    local: sum.local + where(entry.local),
    byDay: entry.date ? addDay(sum.byDay, dayOfMonth(entry.date), entry.count) : sum.byDay,
  };
}

function addDay(byDay: readonly number[], on: number, count: number) {
  const days = byDay.length === 0 ? Array.from({ length: 31 }, () => 0) : [...byDay];
  days[on - 1] = (days[on - 1] ?? 0) + count;
  return days;
}
