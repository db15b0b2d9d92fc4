import "server-only";
import { listAllOpenTotals } from "@/data/ledger/open-totals";
import type { Standing } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";
import { type Period, periodOfMonths } from "@/domain/period";
import { countedTerms, termPeriod } from "@/domain/term";

/** A total that may already hold the person. */
export type InsideTotal = { readonly id: string; readonly holder: string; readonly period: Period };

/** The totals with something left, at the cell or above it. */
export async function readTotals(
  access: Access<"admission.record"> | undefined,
  { organization, termRows }: Standing,
): Promise<InsideTotal[]> {
  if (!access) return [];
  const terms = countedTerms(organization.path, termRows);
  const totals = await listAllOpenTotals(access, [organization]);
  return totals.map(({ id, holder, from, to }) => {
    const term = terms.find((one) => one.from === from && one.to === to);
    return { id, holder, period: term ? termPeriod(term) : periodOfMonths({ from, to }) };
  });
}
