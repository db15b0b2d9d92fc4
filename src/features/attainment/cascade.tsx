import { leadOf } from "@/domain/figures/figure";
import { cascade } from "@/domain/quotas/cascade";
import { useWords } from "@/text/words";
import type { AttainmentReport } from "./report";

/** A difference between the quota here and what is assigned to those below is said, never repaired. Ranges are not summed. */
export function Cascade({ report: { figure, children } }: { report: AttainmentReport }) {
  const say = useWords("attainment");
  const lead = leadOf(figure);
  const assigned = children.flatMap((child) => child.figure.quotas.filter(({ basis }) => basis === "ASSIGNED"));
  const { hasRanges, ...sums } = cascade(lead, assigned);
  if (!lead || lead.max !== null || assigned.length === 0 || hasRanges || sums.gap === 0) return null;
  return <p className="pt-2 text-13 text-ink-2">{say("cascade", sums)}</p>;
}
