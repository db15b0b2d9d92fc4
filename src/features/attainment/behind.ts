import { type Figure, leadOf } from "@/domain/figures/figure";
import { lastDay } from "@/domain/month";
import type { AttainmentReport } from "./report";

/** Whether time is left in the quota's months: only then is there a pace to keep. */
export const isRunning = ({ figure, asOf }: Pick<AttainmentReport, "figure" | "asOf">) => {
  const lead = leadOf(figure);
  return lead !== undefined && asOf < lastDay(lead.quota.to);
};

/** Whether a figure needs a hand: fewer persons than an even pace asks for, with time left to mend it. */
export function isBehind(figure: Figure, { asOf }: Pick<AttainmentReport, "asOf">): boolean {
  const lead = leadOf(figure);
  return (
    figure.isReported &&
    lead !== undefined &&
    lead.expected !== null &&
    figure.admitted < lead.expected &&
    isRunning({ figure, asOf })
  );
}
