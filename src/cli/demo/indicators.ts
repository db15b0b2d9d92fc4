import { asOf, cite, type FigureId } from "./sources";
import type { DemoIndicator } from "./story";

/** Figures that the articles only report: no row of the ledger or the register stands behind them. */
export const indicators: DemoIndicator[] = [
  reported("huong-khe", "missedTerms", 2, "HK-3"),
  // The article says from how many to how many in the term, and no day: the term's first stands for the earlier one.
  { ...reported("sop-cop", "smallCells", 45, "SC-5", "số đầu nhiệm kỳ, ngày giả định"), on: "2015-07-31" },
  reported("sop-cop", "smallCells", 30, "SC-5"),
  reported("sop-cop", "ownCells", 100, "SC-3"),
  reported("sop-cop", "localMembers", 100, "SC-4"),
  { ...reported("lam-thuong", "youthUnion", 20, "LT-1"), max: 40 },
];

function reported(
  code: string,
  name: DemoIndicator["name"],
  value: number,
  id: FigureId,
  remark?: string,
): DemoIndicator {
  return { code, name, value, on: asOf(id), certainty: "PRINTED", source: cite(id, remark) };
}
