import "server-only";
import type { Provenance } from "@/data/entries";
import { findOrganization } from "@/data/organizations";
import { type SavedQuota, saveQuota } from "@/data/quota-ledger";
import { listTermDates } from "@/data/terms";
import type { Access } from "@/domain/access";
import { figureQuota, type QuotaInput } from "@/domain/quota-setting";
import { no, type Result } from "@/domain/result";
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
