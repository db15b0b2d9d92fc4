import "server-only";
import type { Period } from "@/domain/period";
import type { TermPlan } from "@/domain/quotas/term-plan";
import type { Language } from "./language";
import { periodWordsIn } from "./period-words";
import { language, wordsIn } from "./words";

/** The arithmetic of a running term in sentences: what is left, what each year must bring, what this year's plan leaves. */
export const planWords = async () => planWordsIn(await language());

/** The same in a language that is known. */
export function planWordsIn(to: Language): (term: Period, plan: TermPlan) => string[] {
  const [say, spell] = [wordsIn(to, "plan"), periodWordsIn(to)];
  const later = (years: TermPlan["years"]) => {
    const [from, to] = [years[1]?.year, years.at(-1)?.year];
    return from === to ? say("laterYear", { year: String(from) }) : say("laterYears", { from: `${from}`, to: `${to}` });
  };
  const planned = ({ years, plan }: TermPlan): string[] => {
    if (!plan) return [];
    const values = { planned: plan.planned, year: String(plan.year), count: plan.leaves };
    if (plan.leaves === 0) return [say("suffices", values)];
    const isLast = years.length === 1;
    return [
      isLast ? say("lacks", values) : say("leaves", { ...values, later: later(years) }),
      ...(plan.isShort && !isLast ? [say("short", { needed: plan.share, year: values.year })] : []),
    ];
  };
  return (term, plan) => {
    const named = spell(term);
    if (plan.left === 0) return [say("reached", { term: named })];
    const needs = plan.years.map(({ year, needed }) => say("yearNeed", { count: needed, year: String(year) }));
    return [say("left", { term: named, count: plan.left, years: needs.join(", ") }), ...planned(plan)];
  };
}
