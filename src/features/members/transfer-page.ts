import "server-only";
import { may } from "@/access/may";
import { listTransfers } from "@/data/members/transfers";
import { findStanding } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";

/** Shown at most. */
const most = 100;

export type TransferPage = NonNullable<Awaited<ReturnType<typeof readTransfers>>>;

/** Who went and who came, here and below; nothing where the organization is out of reach. */
export async function readTransfers(access: Access<"member.read">, code: string, done: string | undefined) {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { path } = standing.organization;
  const transfers = await listTransfers(access, path, most);
  return { standing, transfers, keeps: await may("member.keep", path), done };
}
