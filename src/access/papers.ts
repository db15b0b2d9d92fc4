import "server-only";
import { paperOf } from "@/domain/ledger/told";
import { periodOfMonths } from "@/domain/period";
import type { Problem } from "@/domain/problem";
import type { Language } from "@/text/language";
import { paperWordsIn } from "@/text/paper-words";

/** The papers that problems are about, each once: those that have told a figure which is to change. */
export function papersIn(problems: readonly Problem[], to: Language): string[] {
  const papers = problems.map(paperOf).filter((paper) => paper !== undefined);
  if (papers.length === 0) return [];
  const say = paperWordsIn(to);
  return [...new Set(papers.map(({ name, how, ...months }) => say({ name, how, period: periodOfMonths(months) })))];
}
