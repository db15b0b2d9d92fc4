import "server-only";
import { calendarDay } from "@/access/today";
import { listHolders } from "@/data/installation/holders";
import { findStanding } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";

export type HolderPage = NonNullable<Awaited<ReturnType<typeof readHolderPage>>>;

/** Who has access to an organization today, and why; nothing where it is out of reach. */
export async function readHolderPage(access: Access<"grant.read">, code: string) {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  return { standing, holders: await listHolders(access, standing.organization.path, calendarDay()) };
}
