import "server-only";
import { findCompleteness } from "@/data/members/completeness";
import { countRegistered } from "@/data/members/counts";
import { listCounted } from "@/data/organizations/headcount-changes";
import { findStanding } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";

/** What the list of counts shows at most. */
const mostShown = 60;

export type HeadcountPage = NonNullable<Awaited<ReturnType<typeof readHeadcountPage>>>;

/** The members of an organization as they were counted; nothing where it is out of reach. */
export async function readHeadcountPage(access: Access<"headcount.keep">, code: string, done: string | undefined) {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { id } = standing.organization;
  const [counted, completeness, registered] = [
    await listCounted(access, id, mostShown),
    await findCompleteness(access, id),
    await countRegistered(access, id, access.today),
  ];
  return { standing, counted, completeness, registered, today: access.today, done };
}
