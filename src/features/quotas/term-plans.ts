import "server-only";
import { sumSpans } from "@/data/ledger/rollups";
import type { Access } from "@/domain/access";
import { monthOf, monthOfDay, yearOf } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import type { Period } from "@/domain/period";
import { leading, type Quota } from "@/domain/quotas/quota";
import { type TermPlan, termPlan } from "@/domain/quotas/term-plan";
import type { QuotaPeriod } from "./quota-periods";

export type PlannedTerm = { readonly period: Period; readonly plan: TermPlan };

/** The arithmetic of every running term that has a quota; ranges are no part of it. One question, or none. */
export async function termPlans(
  access: Access<"attainment.read">,
  { id: organizationId }: Organization,
  periods: readonly QuotaPeriod[],
): Promise<PlannedTerm[]> {
  const { today } = access;
  const month = monthOfDay(today);
  const year = yearOf(month);
  const running = periods.flatMap((one) => {
    const quota = leader(one);
    const isRunning = one.period.kind === "term" && one.period.from <= month && month <= one.period.to;
    return isRunning && quota ? [{ period: one.period, required: quota.required }] : [];
  });
  if (running.length === 0) return [];
  const planned = leader(periods.find(({ period }) => period.name === String(year)))?.required ?? null;
  const thisYear = { organizationId, from: monthOf(year, 1), to: monthOf(year, 12) };
  const [now, ...sums] = await sumSpans(access, [
    thisYear,
    ...running.map(({ period: { from, to } }) => ({ organizationId, from, to })),
  ]);
  return running.flatMap(({ period, required }, index) => {
    const admitted = sums[index]?.admitted ?? 0;
    const facts = { term: period, required, admitted, admittedThisYear: now?.admitted ?? 0, planned, today };
    const plan = termPlan(facts);
    return plan ? [{ period, plan }] : [];
  });
}

/** The quota that leads a period, unless it is a range. */
function leader(one: QuotaPeriod | undefined): Quota | undefined {
  const [quota] = one ? leading(one.period.kind).flatMap((basis) => one.inForce[basis] ?? []) : [];
  return quota?.max === null ? quota : undefined;
}
