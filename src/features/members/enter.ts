import "server-only";
import { findResidence } from "@/data/hamlets/residences";
import type { Told } from "@/data/members/changes";
import { registerMember } from "@/data/members/registering";
import { findOrganization } from "@/data/organizations/organizations";
import { listAlike } from "@/data/persons/alike";
import { listRegulations } from "@/data/regulations/regulations";
import type { Access } from "@/domain/access";
import { type RegisterInput, register } from "@/domain/members/membership";
import { probationEnd } from "@/domain/members/probation";
import { no, type Result } from "@/domain/result";
import { alikeWords } from "@/text/alike-words";

/** Enters somebody who has long been a member; who may be known already is shown first, and must be said to be another. */
export async function enterMember(access: Access<"member.keep">, input: RegisterInput): Promise<Result<Told>> {
  const organization = await findOrganization(access, input.organization);
  if (!organization) return no("organization.unknown", { field: "organization" });
  const { joinedOn = null, officialOn = null } = input;
  const endsOn = joinedOn ? probationEnd(joinedOn, await listRegulations()) : undefined;
  const lives = await findResidence(input.hamlet, organization);
  const registered = register(input, { organization, today: access.today, endsOn });
  const checked = registered.ok && !lives.ok ? lives : registered;
  const alike = input.confirmed || input.person || !checked.ok ? [] : await listAlike(access, input);
  const decided = alike.length > 0 ? no("person.mayBeKnown", { values: { who: await alikeWords(alike) } }) : checked;
  const localityId = lives.ok ? lives.value : null;
  const { key, confirmed: _, ...body } = input;
  const member = {
    facts: input,
    localityId,
    joinedOn,
    officialOn,
    isOfficial: input.status === "OFFICIAL",
    since: input.since,
    person: input.person,
  };
  return registerMember(access, organization, member, { key, body }, decided);
}
