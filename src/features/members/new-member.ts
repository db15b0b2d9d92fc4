import "server-only";
import type { AskAccess } from "@/access/access-to";
import { listCells } from "@/data/cells";
import { listResidences } from "@/data/residences";
import { findStanding } from "@/data/standing";
import type { Access } from "@/domain/access";

export type NewMemberPage = NonNullable<Awaited<ReturnType<typeof readNewMember>>>;

/** What the form for somebody who has long been a member needs; nothing where the organization is out of reach. */
export async function readNewMember(access: Access<"member.keep">, ask: AskAccess, code: string) {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const reader = await ask("organization.read");
  const cells = reader ? await listCells(reader, standing.organization) : [];
  const hamlets = await listResidences(standing.organization);
  return { standing, today: access.today, cells, hamlets, sender: access.userId };
}
