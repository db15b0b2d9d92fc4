import "server-only";
import { visitor } from "@/access/visitor";
import { saveLastOrganization } from "@/data/installation/users";

/** To be called where an organization is shown: if it is one of the visitor's own, home leads here next time. */
export async function rememberOrganization(organizationId: number) {
  const who = await visitor();
  const isOwn = who?.grants.some(({ organization }) => organization?.id === organizationId);
  if (who && isOwn && who.lastOrganizationId !== organizationId) await saveLastOrganization(who.userId, organizationId);
}
