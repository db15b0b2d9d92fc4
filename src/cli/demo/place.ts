import { operator } from "@/access/operator";
import { findOrganization } from "@/data/organizations/organizations";
import type { Organization } from "@/domain/organization";

/** The organization of a code of the story; throws where the story names one that it does not plant. */
export async function place(code: string): Promise<Organization> {
  const found = await findOrganization(await operator("attainment.read"), code);
  if (!found) throw new Error(`the demo has no organization ${code}`);
  return found;
}
