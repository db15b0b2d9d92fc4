import type { Day } from "../day";
import { lengthOf, type Months, monthOf, monthOfDay, overlap, yearOf } from "../month";
import { share } from "./share";

export type TermFacts = {
  /** The months the term is counted in. */
  readonly term: Months;
  readonly required: number;
  /** Admitted in the term so far, and how many of them in the running year. */
  readonly admitted: number;
  readonly admittedThisYear: number;
  /** What the running year's own quota asks; null where there is none. */
  readonly planned: number | null;
  readonly today: Day;
};

/** What a year of the term must still bring, if what was left when this year began is spread by months over the years from then on. */
type YearNeed = { readonly year: number; readonly needed: number };

export type TermPlan = {
  readonly left: number;
  /** The running year first. */
  readonly years: readonly YearNeed[];
  readonly plan: {
    readonly year: number;
    readonly planned: number;
    /** What the plan leaves to the years after: of Mường Hum's 60 less 43, 11 for 2024 leave 6 for 2025. */
    readonly leaves: number;
    /** The year's share of what was left when it began. */
    readonly share: number;
    /** The plan brings less than that. */
    readonly isShort: boolean;
  } | null;
};

/** The arithmetic of a running term; nothing before it begins and after it has ended. */
export function termPlan({ term, required, admitted, admittedThisYear, planned, today }: TermFacts) {
  const month = monthOfDay(today);
  if (month < term.from || month > term.to) return undefined;
  const atStart = Math.max(0, required - (admitted - admittedThisYear));
  const left = Math.max(0, required - admitted);
  const shares = needs(atStart, term, yearOf(month));
  const [now, ...later] = shares;
  const years = now ? stillNeeded(now, later, { left, admittedThisYear, term }) : [];
  const plan: TermPlan["plan"] =
    planned === null || !now
      ? null
      : {
          year: now.year,
          planned,
          leaves: Math.max(0, atStart - Math.max(planned, admittedThisYear)),
          share: now.needed,
          isShort: planned < now.needed,
        };
  return { left, years, plan } satisfies TermPlan;
}

/** What this year has brought counts towards its own share first; what goes beyond it is spared to the years after. */
function stillNeeded(
  now: YearNeed,
  later: readonly YearNeed[],
  { left, admittedThisYear, term }: { left: number; admittedThisYear: number; term: Months },
): YearNeed[] {
  const needed = Math.min(left, Math.max(0, now.needed - admittedThisYear));
  return [{ ...now, needed }, ...(needed > 0 || later.length === 0 ? later : needs(left, term, now.year + 1))];
}

function needs(left: number, term: Months, from: number): YearNeed[] {
  const count = yearOf(term.to) - from + 1;
  const years = Array.from({ length: count }, (_, index) => from + index);
  const parts = share(
    left,
    years.map((year) => ({ weight: monthsIn(year, term) })),
  );
  return years.map((year, index) => ({ year, needed: parts?.[index] ?? 0 }));
}

function monthsIn(year: number, term: Months) {
  const months = overlap(term, { from: monthOf(year, 1), to: monthOf(year, 12) });
  return months ? lengthOf(months) : 0;
}
