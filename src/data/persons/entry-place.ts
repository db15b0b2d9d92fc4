import "server-only";
import type { Access } from "@/domain/access";
import { listResidences } from "../hamlets/residences";
import { listCells } from "../organizations/cells";
import { findStanding } from "../organizations/standing";

export type EntryPlace = NonNullable<Awaited<ReturnType<typeof findEntryPlace>>>;

/**
 * What a form for entering a person at an organization needs: the cells to choose from, where the organizations can be
 * read, and the hamlets; nothing where the organization is out of reach.
 */
export async function findEntryPlace(
  access: Access<"candidate.keep"> | Access<"member.keep">,
  reader: Access<"organization.read"> | undefined,
  code: string,
) {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const cells = reader ? await listCells(reader, standing.organization) : [];
  const hamlets = await listResidences(standing.organization);
  return { standing, today: access.today, cells, hamlets, sender: access.userId };
}
