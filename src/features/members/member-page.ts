import "server-only";
import { readClockFacts } from "@/data/candidates/clock-facts";
import { listResidencesFor } from "@/data/hamlets/residences";
import { readLinesOn } from "@/data/members/seats";
import { findStanding } from "@/data/organizations/standing";
import { viewDossier } from "@/data/persons/dossier";
import type { Access } from "@/domain/access";
import { decidingBody } from "@/domain/candidates/step";
import { isUuid } from "@/domain/input";
import { lastOf, passageClocks } from "@/domain/members/passage";
import { probationEnd } from "@/domain/members/probation";

export type MemberPage = NonNullable<Awaited<ReturnType<typeof readMember>>>;

type Address = { readonly code: string; readonly id: string };

/** The dossier of a member of the organization; nothing where either is out of reach. Looking at it is noted. */
export async function readMember(access: Access<"member.read">, { code, id }: Address, done: string | undefined) {
  const standing = isUuid(id) ? await findStanding(access, code) : undefined;
  if (!standing) return undefined;
  const dossier = await viewDossier(access, id);
  if (dossier?.code !== code) return undefined;
  const { passage, joinedOn, organizationId } = dossier;
  const decidedOn = lastOf(passage, "RECOGNITION")?.on ?? access.today;
  const [facts, hamlets, seats] = await Promise.all([
    readClockFacts(access.today),
    listResidencesFor(dossier),
    readLinesOn(access, organizationId, [decidedOn]),
  ]);
  return {
    ...{ standing, dossier, hamlets, today: access.today, done },
    endsOn: joinedOn ? probationEnd(joinedOn, facts.regulations) : undefined,
    clocks: passageClocks(passage, facts),
    /** Who decides on recognition, by the kinds of the day it was decided, of today where that is still to come. */
    body: decidingBody(seats.get(decidedOn) ?? []),
  };
}
