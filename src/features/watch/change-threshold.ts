import "server-only";
import type { AskAccess } from "@/access/access-to";
import { saveThreshold } from "@/data/installation/place-settings";
import { findOrganization } from "@/data/organizations/organizations";
import type { Access } from "@/domain/access";
import { no, type Result } from "@/domain/result";
import { setThreshold, type ThresholdInput } from "@/domain/watch/threshold-setting";

/** Sets a threshold of an organization within reach; to loosen one is for its committee and superiors. */
export async function changeThreshold(
  access: Access<"threshold.set">,
  ask: AskAccess,
  { organization: code, threshold: name, value, from, binding }: ThresholdInput,
): Promise<Result<{ code: string }>> {
  const organization = await findOrganization(access, code);
  if (!organization) return no("organization.unknown", { field: "organization" });
  const checked = setThreshold({ threshold: name, value });
  if (!checked.ok) return checked;
  const loosening = (await ask("threshold.loosen"))?.places ?? [];
  return saveThreshold(access, organization, { name, from, value: value ?? null, isBinding: binding }, loosening);
}
