import "server-only";
import type { AskAccess } from "@/access/access-to";
import { calendarDay } from "@/access/today";
import { findOrganization } from "@/data/organizations/organizations";
import { hasStaff } from "@/data/organizations/staff";
import { type Access, covers } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import type { QuotaBasis } from "@/domain/quotas/quota";
import type { QuotaInput } from "@/domain/quotas/setting";
import { no, type Result, yes } from "@/domain/result";

export type Setter = Access<"quota.assign" | "quota.acknowledge" | "quota.promise">;

/** The visitor's access for a quota of this basis at this organization: what opens the action that records it. */
export async function setterFor(
  { organization: code, basis }: Pick<QuotaInput, "organization" | "basis">,
  ask: AskAccess,
): Promise<Result<Setter>> {
  const reader = await ask("organization.read");
  const organization = reader && (await findOrganization(reader, code));
  if (!organization) return no("organization.unknown", { field: "organization" });
  const setter = await setterAt(organization, basis, ask);
  return setter ? yes(setter) : no("quota.notYours", { field: "basis" });
}

/**
 * What is assigned comes from above; only where nobody works above may the organization's own board acknowledge it.
 * Resolutions and promises are the organization's own.
 */
export async function setterAt(
  organization: Organization,
  basis: QuotaBasis,
  ask: AskAccess,
): Promise<Setter | undefined> {
  if (basis !== "ASSIGNED") return at(organization, await ask("quota.promise"));
  return at(organization, await ask("quota.assign")) ?? (await acknowledger(organization, ask));
}

async function acknowledger(organization: Organization, ask: AskAccess) {
  const own = at(organization, await ask("quota.acknowledge"));
  const isStaffed =
    own && organization.parentId !== null && (await hasStaff(own, organization.parentId, calendarDay()));
  return isStaffed ? undefined : own;
}

/** Only where it covers the organization. */
const at = <Held extends Setter>({ path }: Organization, access: Held | undefined) =>
  access && covers(access.places, path) ? access : undefined;
