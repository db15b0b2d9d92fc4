import "server-only";
import { viewDossier } from "@/data/dossier";
import { listRegulations } from "@/data/regulations";
import { findStanding } from "@/data/standing";
import type { Access } from "@/domain/access";
import { isUuid } from "@/domain/input";
import { probationEnd } from "@/domain/probation";

export type MemberPage = NonNullable<Awaited<ReturnType<typeof readMember>>>;

type Address = { readonly code: string; readonly id: string };

/** The dossier of a member of the organization; nothing where either is out of reach. Looking at it is noted. */
export async function readMember(access: Access<"member.read">, { code, id }: Address, done: string | undefined) {
  const standing = isUuid(id) ? await findStanding(access, code) : undefined;
  if (!standing) return undefined;
  const dossier = await viewDossier(access, id);
  if (dossier?.code !== code) return undefined;
  const endsOn = dossier.joinedOn ? probationEnd(dossier.joinedOn, await listRegulations()) : undefined;
  return { standing, dossier, endsOn, today: access.today, done };
}
