import type { Day } from "../day";
import { existedDuring } from "../ledger/admission";
import { firstDay, lastDay } from "../month";
import type { Organization } from "../organization";
import type { Period } from "../period";
import { no, noneOf, type Result, yes } from "../result";
import { type CountedTerm, periodNamed } from "../term";

const kinds: readonly string[] = ["month", "quarter", "half", "year", "term"];

/** A period that an organization can report: a month, quarter, half-year, year or term that has begun and that it lived in. */
export function reportPeriod(
  name: string,
  terms: readonly CountedTerm[],
  organization: Pick<Organization, "foundedOn" | "closedOn">,
  today: Day,
): Result<Period> {
  const period = periodNamed(name, terms);
  if (!period) return no("period.unknown", { field: "period" });
  if (!kinds.includes(period.kind)) return no("report.periodKind", { field: "period" });
  const days = { from: firstDay(period.from), to: lastDay(period.to) };
  const checked = noneOf([
    days.from > today && { code: "report.notBegun", field: "period", values: { day: days.from } },
    existedDuring(organization, days, "period"),
  ]);
  return checked.ok ? yes(period) : checked;
}
