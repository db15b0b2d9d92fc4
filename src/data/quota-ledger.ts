import "server-only";
import type { Access } from "@/domain/access";
import { firstDay } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import type { Period } from "@/domain/period";
import type { QuotaBasis } from "@/domain/quota";
import type { QuotaFacts, QuotaFigures } from "@/domain/quota-setting";
import { type Result, yes } from "@/domain/result";
import { change, type Once, type Tx } from "./change";
import { toDate, toDateOrNull } from "./dates";
import type { Provenance } from "./entries";
import type { Quota } from "./generated/client";
import { listHeadcounts } from "./headcounts";

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
    const row = await tx.quota.create({ data: toRow(access, at, decided.value, (before?.revision ?? 0) + 1) });
    const answer = { id: row.id, organization: organization.code, required: row.required };
    const line = { subject: `quota:${row.id}`, after: told(row), ...(before && { before: told(before) }) };
    return yes({ answer, line });
  });
};

/** The revision before: of a term also where it was counted in other months then. */
const latest = (tx: Tx, { organization, period, basis }: At) => {
  const months = { fromMonth: period.from, toMonth: period.to };
  const same = period.termId === undefined ? [months] : [months, { termId: period.termId }];
  return tx.quota.findFirst({
    where: { organizationId: organization.id, basis, OR: same },
    orderBy: { revision: "desc" },
  });
};

const toRow = (access: Access, at: At, { decidedOn, rateBaseOn, ...figures }: QuotaFigures, revision: number) => ({
  ...figures,
  rateBaseOn: toDateOrNull(rateBaseOn),
  organizationId: at.organization.id,
  termId: at.period.termId ?? null,
  fromMonth: at.period.from,
  toMonth: at.period.to,
  basis: at.basis,
  revision,
  decisionNo: at.decisionNo,
  decidedOn: toDate(decidedOn),
  recordedById: access.userId,
  certainty: at.provenance?.certainty ?? null,
  source: at.provenance?.source ?? null,
});

const told = (row: Quota) => ({
  basis: row.basis,
  fromMonth: row.fromMonth,
  toMonth: row.toMonth,
  revision: row.revision,
  shape: row.shape,
  min: row.min,
  max: row.max,
  required: row.required,
  rateBasisPoints: row.rateBasisPoints,
  rateBase: row.rateBase,
  decisionNo: row.decisionNo,
  decidedOn: row.decidedOn.toISOString().slice(0, 10),
});
