import { type Figure, leadOf } from "@/domain/figures/figure";
import { Status } from "@/ui/status";
import { isBehind } from "./behind";
import type { AttainmentReport } from "./report";
import type { RowWords } from "./row-words";

type Props = {
  readonly figure: Figure;
  readonly report: Pick<AttainmentReport, "asOf">;
  readonly words: Pick<RowWords, "say" | "verdict">;
};

/** What is missing, with the sign of it: reached, or behind an even pace. */
export function Verdict({ figure, report, words: { say, verdict } }: Props) {
  const lead = leadOf(figure);
  if (!lead) return <span className="text-13 text-ink-2">{figure.isReported ? say("noQuota") : "–"}</span>;
  const text = verdict(figure.admitted, lead);
  if (lead.verdict !== "short") return <Status tone="ok">{text}</Status>;
  const missing = <b className="font-strong">{text}</b>;
  if (!isBehind(figure, report)) return missing;
  const count = (lead.expected ?? 0) - figure.admitted;
  return (
    <>
      {missing} <Status tone="late">{say("paceLateShort", { count })}</Status>
    </>
  );
}
