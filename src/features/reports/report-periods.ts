import type { Day } from "@/domain/day";
import { firstDay, monthOfDay, yearOf } from "@/domain/month";
import { type Period, parsePeriod } from "@/domain/period";
import { type CountedTerm, termPeriod } from "@/domain/term";

const parts = ["", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4"];
const months = Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, "0")}`);

/** The periods a report is most often asked for: of this year and the last, as far as they have begun, then the terms. */
export function reportPeriods(today: Day, terms: readonly CountedTerm[]): Period[] {
  const year = yearOf(monthOfDay(today));
  const names = [year, year - 1].flatMap((one) => [...parts, ...months].map((part) => `${one}${part}`));
  const begun = names.flatMap((name) => parsePeriod(name) ?? []).filter(({ from }) => firstDay(from) <= today);
  return [...begun, ...terms.map(termPeriod).filter(({ from }) => firstDay(from) <= today)];
}
