import { isSetFor } from "@/domain/figures/figure";
import { yearPeriod } from "@/domain/period";
import { assignmentDueOn, unassignedYear } from "@/domain/quotas/assignment-due";
import { formatDay } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import type { AttainmentReport } from "./report";

/** Says that the running year should have a quota from above by now, and has none. */
export function Unassigned({ report, today }: { report: AttainmentReport; today: AttainmentReport["asOf"] }) {
  const [say, to] = [useWords("plan"), useLanguage()];
  const { organization } = report.standing;
  // What was assigned and has ended stands in the table of quotas as ended.
  const isAssigned = (year: number) =>
    report.quotas.some((one) => one.basis === "ASSIGNED" && isSetFor(yearPeriod(year), one));
  const year = unassignedYear(organization, today, isAssigned);
  if (year === undefined) return null;
  return (
    <p className="text-14 text-ink-2">
      {say("unassigned", { year: String(year), day: formatDay(assignmentDueOn(year), to) })}
    </p>
  );
}
