import type { ReactNode } from "react";
import type { Measured } from "@/domain/figures/attainment";
import { passedPerMille } from "@/domain/figures/pace";
import { percentOf } from "@/domain/figures/percent";
import { formatPercent } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import type { AttainmentReport } from "./report";

/** How the figure stands against an even pace, in whole persons. */
export function Pace({ lead, report }: { lead: Measured; report: AttainmentReport }) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const expected = lead.expected ?? 0;
  const passed = passedPerMille(lead.quota, report.asOf);
  const values = {
    share: formatPercent(percentOf(passed, 1000) ?? "0", to),
    expected,
    count: Math.abs(report.figure.admitted - expected),
    b: (text: ReactNode) => <b className="font-strong">{text}</b>,
  };
  if (report.figure.admitted < expected) return say.rich("paceLate", values);
  return report.figure.admitted === expected ? say.rich("paceEven", values) : say.rich("paceAhead", values);
}
