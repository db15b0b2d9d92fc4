import "server-only";
import type { AskAccess } from "@/access/access-to";
import { findOrganization } from "@/data/organizations/organizations";
import { saveClosing } from "@/data/quotas/closing";
import type { SavedQuota } from "@/data/quotas/quota-ledger";
import { listRevisions } from "@/data/quotas/quotas";
import { type ClosingQuotaInput, closing } from "@/domain/quotas/closing";
import type { Quota } from "@/domain/quotas/quota";
import { no, type Result, yes } from "@/domain/result";
import { type Setter, setterFor } from "./setter";

type Found = { readonly access: Setter; readonly quota: Quota };

/** The quota meant and the visitor's access for its basis, which no form can choose: it is the quota's own. */
async function find(input: ClosingQuotaInput, ask: AskAccess): Promise<Result<Found>> {
  const reader = await ask("attainment.read");
  const organization = reader && (await findOrganization(reader, input.organization));
  if (!organization) return no("organization.unknown");
  const quota = (await listRevisions(reader, organization.id)).find(({ id }) => id === input.quota);
  if (!quota) return no("quota.notInForce", { field: "quota" });
  const access = await setterFor({ organization: input.organization, basis: quota.basis }, ask);
  return access.ok ? yes({ access: access.value, quota }) : no("quota.notYours", { field: "quota" });
}

/** Who may end the quota that is meant. */
export async function enderFor(input: ClosingQuotaInput, ask: AskAccess): Promise<Result<Setter>> {
  const found = await find(input, ask);
  return found.ok ? yes(found.value.access) : found;
}

/** Ends a quota with a document's number and day; it stays visible as closed. */
export async function recordEnd(access: Setter, input: ClosingQuotaInput, ask: AskAccess): Promise<Result<SavedQuota>> {
  const [found, organization] = [await find(input, ask), await findOrganization(access, input.organization)];
  if (!found.ok) return found;
  if (!organization) return no("organization.unknown");
  const { key, ...body } = input;
  const { decisionNo, decidedOn } = input;
  const once = { key, body };
  const at = { organization, quota: found.value.quota, decisionNo, decidedOn, once };
  return saveClosing(access, at, (held) => closing(input, held, access.today));
}
