import "server-only";
import type { BriefSum } from "@/domain/ledger/brief-sum";
import type { CsvCell } from "@/text/csv";
import { formatNumber } from "@/text/format";
import type { Language } from "@/text/language";
import { type Words, wordsIn } from "@/text/words";
import type { YearCell } from "./year-cell";

/** The persons of all the years shown together; null where nobody has said anything of them. */
export type YearsSum = {
  readonly admitted: number;
  /** Those of them who stand in no year: in totals of several years that lie within the years shown. */
  readonly across: number;
  /** Those besides, in totals that reach beyond the years shown: how many are of these years nobody has said. */
  readonly beyond: number;
} | null;

/** Of the sum of all the years in one: it holds the totals of several years, which the cells cannot. */
export function yearsSum(cells: readonly YearCell[], sum: BriefSum | undefined): YearsSum {
  if (!sum || (sum.reports === 0 && sum.admitted === 0)) return null;
  const placed = cells.reduce<number>((all, cell) => all + (typeof cell === "number" ? cell : 0), 0);
  return { admitted: sum.admitted, across: sum.admitted - placed, beyond: sum.unphased };
}

/** What stands in the column of the sum: at least so many where a total reaches beyond the years. */
export const sumText = (sum: YearsSum, to: Language) =>
  sum === null ? "–" : `${sum.beyond > 0 ? "≥ " : ""}${formatNumber(sum.admitted, to)}`;

/** Why the years do not add up to their sum; nothing where they do. */
export function sumRemark(cells: readonly YearCell[], sum: YearsSum, to: Language): string[] {
  const say = wordsIn(to, "attainment");
  if (sum && sum.across > 0) return [say("heatAcross", { count: sum.across })];
  return cells.includes("unphased") ? [say("heatUnphased")] : [];
}

/** In a file: the sum, those of it who stand in no year, and those in totals that reach beyond the years. */
export const sumHeads = (say: Words<"attainment">) => [say("heatSum"), say("heatAcrossHead"), say("heatBeyondHead")];

export const sumCells = (sum: YearsSum): CsvCell[] => [sum?.admitted, sum?.across, sum?.beyond];
