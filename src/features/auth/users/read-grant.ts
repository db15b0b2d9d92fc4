import "server-only";
import { calendarDay } from "@/access/today";
import type { NewGrant } from "@/data/installation/users";
import { listPlaces } from "@/data/organizations/places";
import type { Access } from "@/domain/access";
import { checkGrant } from "@/domain/installation/grant-setting";
import { no, type Result, yes } from "@/domain/result";
import type { GrantInput } from "./input";

/** The grant a form asks for: its organization by code, or by its full name where only one has it. */
export async function readGrant(
  access: Access<"user.keep">,
  { role, organization, until }: GrantInput,
): Promise<Result<NewGrant>> {
  const checked = checkGrant({ role, organization, until }, calendarDay());
  if (!checked.ok) return checked;
  if (organization === undefined) return yes({ role, organizationId: null, until: until ?? null });
  const [place, ...more] = await listPlaces(access, organization);
  if (!place || more.length > 0) return no("organization.unknown", { field: "organization" });
  return yes({ role, organizationId: place.id, until: until ?? null });
}
