import { monthOfDay, yearOf } from "@/domain/month";
import { termPlan } from "@/domain/quotas/term-plan";
import { planWordsIn } from "@/text/plan-words";
import { useLanguage } from "@/text/words";
import type { AttainmentReport } from "./report";

/** What is left of a running term, spread over its years, beside what this year plans; ranges are no part of it. */
export function TermArithmetic({ report, today }: { report: AttainmentReport; today: AttainmentReport["asOf"] }) {
  const spell = planWordsIn(useLanguage());
  const { period, figure, years } = report;
  const [lead] = figure.quotas;
  if (period.kind !== "term" || !lead || lead.max !== null) return null;
  const now = years.find(({ year }) => year === yearOf(monthOfDay(today)))?.figure;
  const [thisYear] = now?.quotas ?? [];
  const plan = termPlan({
    term: period,
    required: lead.required,
    admitted: figure.admitted,
    admittedThisYear: now?.admitted ?? 0,
    planned: thisYear?.max === null ? thisYear.required : null,
    today,
  });
  return plan ? <p className="max-w-text">{spell(period, plan).join(" ")}</p> : null;
}
