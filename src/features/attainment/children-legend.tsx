import { leadOf } from "@/domain/figures/figure";
import { useWords } from "@/text/words";
import { BarLegend } from "@/ui/bar-legend";
import { Still } from "@/ui/still";
import type { AttainmentReport } from "./report";

/** What the bars of those below are made of; of parts that none of them has nothing is said. */
export function ChildrenLegend({ report }: { report: AttainmentReport }) {
  const say = useWords("attainment");
  const leads = report.children.flatMap((child) => leadOf(child.figure) ?? []);
  return (
    <Still as="div">
      <BarLegend
        admitted={say("legendAdmitted")}
        {...(leads.length > 0 && { required: say("legendRequired") })}
        {...(leads.some((lead) => lead.expected !== null) && { expected: say("legendExpected") })}
        {...(leads.some((lead) => lead.max !== null) && { max: say("legendMax") })}
        {...(report.figure.unitemised > 0 && { unitemised: say("legendUnitemised") })}
      />
    </Still>
  );
}
