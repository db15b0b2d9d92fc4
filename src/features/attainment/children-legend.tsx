import { leadOf } from "@/domain/figures/figure";
import { useWords } from "@/text/words";
import { BarLegend } from "@/ui/bar-legend";
import { Still } from "@/ui/still";
import type { AttainmentReport } from "./report";

/** What the bars of those below are made of; of parts that none of them has nothing is said. */
export function ChildrenLegend({ report }: { report: AttainmentReport }) {
  const say = useWords("attainment");
  const leads = report.children.flatMap((child) => leadOf(child.figure) ?? []);
  // Of the whole it is a row of its own; of a place below, a part of its bar.
  const isUnitemised = [report, ...report.children].some(({ figure }) => figure.unitemised > 0);
  return (
    <Still as="div">
      <BarLegend
        admitted={say("legendAdmitted")}
        {...(leads.length > 0 && { required: say("legendRequired") })}
        {...(leads.some((lead) => lead.expected !== null) && { expected: say("legendExpected") })}
        {...(leads.some((lead) => lead.max !== null) && { max: say("legendMax") })}
        {...(isUnitemised && { unitemised: say("legendUnitemised") })}
      />
    </Still>
  );
}
