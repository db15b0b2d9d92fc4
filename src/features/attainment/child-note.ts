import { stamp } from "@/domain/month";
import { formatMonth } from "@/text/format";
import type { ChildFigure } from "./report";
import type { RowWords } from "./row-words";

/** What must be known of a place to read its figure: nothing reported, persons still open, months of its own. */
export function childNote(
  { figure, ownMonths }: Pick<ChildFigure, "figure" | "ownMonths">,
  { say, to }: Pick<RowWords, "say" | "to">,
) {
  const month = (at: number) => formatMonth(stamp(at), to);
  const notes = [
    figure.isReported ? undefined : say("silent"),
    figure.unphased > 0 ? say("unphasedShort", { count: figure.unphased }) : undefined,
    ownMonths ? say("ownMonths", { months: `${month(ownMonths.from)}–${month(ownMonths.to)}` }) : undefined,
  ];
  return notes.filter(Boolean).join(" · ") || null;
}
