import type { Day } from "@/domain/day";
import { type Months, monthOfDay, yearOf } from "@/domain/month";
import { type Period, parsePeriod, periodOfMonths } from "@/domain/period";
import { type CountedTerm, termPeriod } from "@/domain/term";

/** The periods a ledger is usually looked through by: terms and the last years. */
export function ledgerPeriods(terms: readonly CountedTerm[], today: Day): Period[] {
  const year = yearOf(monthOfDay(today));
  return begun(
    [...terms.map(termPeriod), ...named(Array.from({ length: 8 }, (_, back) => String(year - back)))],
    today,
  );
}

/** The periods a total is usually entered for: those, and the parts of this year and the last. */
export function totalPeriods(terms: readonly CountedTerm[], today: Day): Period[] {
  const year = yearOf(monthOfDay(today));
  const parts = [...halves, ...quarters, ...months];
  const partly = named([year, year - 1].flatMap((of) => parts.map((part) => `${of}-${part}`)));
  return [...ledgerPeriods(terms, today), ...begun(partly, today)];
}

/** The period of a line's months: a term where it is one, else the customary name of the months. */
export function periodOfLine({ from, to }: Months, terms: readonly CountedTerm[]): Period {
  const term = terms.find((one) => one.from === from && one.to === to);
  return term ? termPeriod(term) : periodOfMonths({ from, to });
}

const halves = ["H2", "H1"];
const quarters = ["Q4", "Q3", "Q2", "Q1"];
const months = Array.from({ length: 12 }, (_, back) => String(12 - back).padStart(2, "0"));

const named = (names: readonly string[]) => names.flatMap((name) => parsePeriod(name) ?? []);

const begun = (periods: readonly Period[], today: Day) => periods.filter(({ from }) => from <= monthOfDay(today));
