import type { Access } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import type { Period } from "@/domain/period";
import type { QuotaBasis } from "@/domain/quotas/quota";
import type { QuotaFigures } from "@/domain/quotas/setting";
import { toDate, toDateOrNull } from "../dates";
import type { Quota } from "../generated/client";
import type { Provenance } from "../ledger/entries";

type At = {
  readonly organization: Pick<Organization, "id">;
  readonly period: Period;
  readonly basis: QuotaBasis;
  readonly revision: number;
  readonly decisionNo: string | null;
  readonly provenance?: Provenance;
};

/** The revisions of one quota: of a term also where it was counted in other months then. */
export const ofPeriod = ({ from, to, termId }: Period) => {
  const months = { fromMonth: from, toMonth: to };
  return { OR: termId === undefined ? [months] : [months, { termId }] };
};

/** A revision as it is written. */
export const toRow = (access: Access, at: At, { decidedOn, rateBaseOn, ...figures }: QuotaFigures) => ({
  ...figures,
  rateBaseOn: toDateOrNull(rateBaseOn),
  organizationId: at.organization.id,
  termId: at.period.termId ?? null,
  fromMonth: at.period.from,
  toMonth: at.period.to,
  basis: at.basis,
  revision: at.revision,
  decisionNo: at.decisionNo,
  decidedOn: toDate(decidedOn),
  recordedById: access.userId,
  certainty: at.provenance?.certainty ?? null,
  source: at.provenance?.source ?? null,
});

/** What the audit keeps of a revision. */
export const told = (row: Quota) => ({
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
  ...(row.closes && { closes: true }),
});
