import "server-only";
import { viewCandidate } from "@/data/candidates/candidates";
import { findStanding } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";
import { isUuid } from "@/domain/input";

export type RemarkSheet = NonNullable<Awaited<ReturnType<typeof readRemarkSheet>>>;

/** The remarks of a dossier, to be printed and signed; nothing where it is out of reach. Looking at it is noted. */
export async function readRemarkSheet(
  access: Access<"candidate.read">,
  { code, id }: { readonly code: string; readonly id: string },
) {
  const standing = isUuid(id) ? await findStanding(access, code) : undefined;
  if (!standing) return undefined;
  const row = await viewCandidate(access, id);
  return row?.code === code ? { standing, row } : undefined;
}
