import "server-only";
import { listCounted } from "@/data/headcount-changes";
import { findStanding } from "@/data/standing";
import type { Access } from "@/domain/access";

/** What the list of counts shows at most. */
const mostShown = 60;

export type HeadcountPage = NonNullable<Awaited<ReturnType<typeof readHeadcountPage>>>;

/** The members of an organization as they were counted; nothing where it is out of reach. */
export async function readHeadcountPage(access: Access<"headcount.keep">, code: string, done: string | undefined) {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const counted = await listCounted(access, standing.organization.id, mostShown);
  return { standing, counted, today: access.today, done };
}
