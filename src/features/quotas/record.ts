import "server-only";
import type { Provenance } from "@/data/ledger/entries";
import { findOrganization } from "@/data/organizations/organizations";
import { listTermDates } from "@/data/organizations/terms";
import { type SavedQuota, saveQuota } from "@/data/quotas/quota-ledger";
import type { Access } from "@/domain/access";
import { figureQuota, type QuotaInput } from "@/domain/quotas/setting";
import { no, noneOf, type Result, yes } from "@/domain/result";
import { countedTerms, isWithinTerms, periodNamed } from "@/domain/term";

type Setter = Access<"quota.assign" | "quota.acknowledge" | "quota.promise">;

/** Records a revision of a quota through an access that reaches the organization for that basis. */
export async function recordQuota(
  access: Setter,
  input: QuotaInput,
  provenance?: Provenance,
): Promise<Result<SavedQuota>> {
  const organization = await findOrganization(access, input.organization);
  if (!organization) return no("organization.unknown", { field: "organization" });
  const terms = countedTerms(organization.path, await listTermDates(access, [organization.path]));
  const period = periodNamed(input.period, terms);
  if (!period) return no("period.unknown", { field: "period" });
  if (!isWithinTerms(period, terms)) return no("period.outsideTerms", { field: "period" });
  const documented = provenance ? yes(null) : withDocument(access, input);
  if (!documented.ok) return documented;
  const { key, ...body } = input;
  const at = {
    organization,
    period,
    basis: input.basis,
    decisionNo: input.decisionNo ?? null,
    ...(key && { once: { key, body } }),
    ...(provenance && { provenance }),
  };
  return saveQuota(access, at, (facts) => figureQuota(input, facts));
}

/** What was assigned by somebody who does not record it here is acknowledged from the document: its number and date. */
function withDocument({ permission }: Setter, { decisionNo, decidedOn }: QuotaInput): Result<null> {
  const isAsked = permission === "quota.acknowledge";
  return noneOf([
    isAsked && decisionNo === undefined && { code: "input.required", field: "decisionNo" },
    isAsked && decidedOn === undefined && { code: "input.required", field: "decidedOn" },
  ]);
}
