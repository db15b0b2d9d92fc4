import "server-only";
import type { Access } from "@/domain/access";
import { firstDay } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import type { Period } from "@/domain/period";
import type { QuotaBasis } from "@/domain/quotas/quota";
import type { QuotaFacts, QuotaFigures } from "@/domain/quotas/setting";
import { type Result, yes } from "@/domain/result";
import { change, type Once, type Tx } from "../change";
import type { Provenance } from "../ledger/entries";
import { listHeadcounts } from "../organizations/headcounts";
import { ofPeriod, told, toRow } from "./rows";

type At = {
  readonly organization: Organization;
  readonly period: Period;
  readonly basis: QuotaBasis;
  readonly decisionNo: string | null;
  readonly once?: Once;
  readonly provenance?: Provenance;
};

export type SavedQuota = { readonly id: number; readonly organization: string; readonly required: number };

/** Adds a revision to a quota: the figures that `decide` answers, with the decision and an audit line of before and after. */
export const saveQuota = (
  access: Access<"quota.assign" | "quota.acknowledge" | "quota.promise">,
  at: At,
  decide: (facts: QuotaFacts) => Result<QuotaFigures>,
): Promise<Result<SavedQuota>> => {
  const { organization, once } = at;
  const where = { lock: [organization.id], chain: organization.id, ...(once && { once }) };
  return change(access, where, async (tx) => {
    const counted = await listHeadcounts(access, [organization.id], firstDay(at.period.from), tx);
    const decided = decide({ today: access.today, headcount: counted.get(organization.id) ?? null });
    if (!decided.ok) return decided;
    const before = await latest(tx, at);
    const revision = (before?.revision ?? 0) + 1;
    const row = await tx.quota.create({ data: toRow(access, { ...at, revision }, decided.value) });
    const answer = { id: row.id, organization: organization.code, required: row.required };
    const line = { subject: `quota:${row.id}`, after: told(row), ...(before && { before: told(before) }) };
    return yes({ answer, line });
  });
};

const latest = (tx: Tx, { organization, period, basis }: At) =>
  tx.quota.findFirst({
    where: { organizationId: organization.id, basis, ...ofPeriod(period) },
    orderBy: { revision: "desc" },
  });
