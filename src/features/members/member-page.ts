import "server-only";
import { viewDossier } from "@/data/dossier";
import { findStanding } from "@/data/standing";
import type { Access } from "@/domain/access";
import { isUuid } from "@/domain/input";

export type MemberPage = NonNullable<Awaited<ReturnType<typeof readMember>>>;

type Address = { readonly code: string; readonly id: string };

/** The dossier of a member of the organization; nothing where either is out of reach. Looking at it is noted. */
export async function readMember(access: Access<"member.read">, { code, id }: Address, done: string | undefined) {
  const standing = isUuid(id) ? await findStanding(access, code) : undefined;
  if (!standing) return undefined;
  const dossier = await viewDossier(access, id);
  return dossier?.code === code ? { standing, dossier, today: access.today, done } : undefined;
}
