import type { SameWords } from "../same-words";
import type { plan as vi } from "../vi/plan";

export const plan = {
  left: "{term} still needs {count, number}: {years}.",
  yearNeed: "{count, number} in {year}",
  reached: "{term} has reached its number.",
  leaves: "{planned, number} for {year} leaves {count, number} for {later}.",
  laterYear: "{year}",
  laterYears: "{from}–{to}",
  lacks: "{planned, number} for {year}, the last year of the term, falls {count, number} short.",
  suffices: "{planned, number} for {year} is enough for the whole term.",
  short: "That is less than the {needed, number} needed in {year}.",
  ended: "For {year}: {figure}.",
  unassigned: "No quota for {year} has been assigned from above; it was due on {day}.",
} as const satisfies SameWords<typeof vi>;
