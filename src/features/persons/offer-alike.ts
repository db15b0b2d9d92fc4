import "server-only";
import { z } from "zod";
import type { AskAccess } from "@/access/access-to";
import { readBody } from "@/access/read-body";
import { type Alike, listAlike } from "@/data/persons/alike";
import type { Access } from "@/domain/access";
import { PersonFacts } from "@/domain/persons/facts";
import { PersonName } from "@/domain/persons/person-name";
import { type Purpose, purposes, takePerson } from "@/domain/persons/taking-person";
import { no, type Result, yes } from "@/domain/result";
import { alikeWords } from "@/text/alike-words";
import { problemSentence } from "@/text/problem-sentence";
import { words } from "@/text/words";
import type { Offer } from "@/ui/offered";

/** What the script of a form sends while somebody types; half a date is none yet, and a name may still be anything. */
const Asked = z.strictObject({
  purpose: z.enum(purposes, "input.invalid"),
  fullName: z.string(),
  bornOn: PersonFacts.shape.bornOn.catch(undefined),
  birthYear: PersonFacts.shape.birthYear.catch(undefined),
});

/** Persons within reach who may be the one being typed, and what taking each would mean. Nobody for half a name. */
export async function offerAlike(ask: AskAccess, request: Request): Promise<Result<{ found: Offer[] }>> {
  const asked = await readBody(request, Asked);
  if (!asked.ok) return asked;
  const { purpose, fullName, ...born } = asked.value;
  const access = await accesses[purpose](ask);
  if (!access) return no("organization.unknown");
  const name = PersonName.safeParse(fullName);
  if (!name.success) return yes({ found: [] });
  const alike = await listAlike(access, { fullName: name.data, ...born });
  return yes({ found: await Promise.all(alike.map((one) => offerOf(purpose, one))) });
}

type Keeper = Access<"candidate.keep" | "member.keep" | "admission.record">;

const accesses: Record<Purpose, (ask: AskAccess) => Promise<Keeper | undefined>> = {
  candidate: (ask) => ask("candidate.keep"),
  member: (ask) => ask("member.keep"),
  admission: (ask) => ask("admission.record"),
};

async function offerOf(purpose: Purpose, alike: Alike): Promise<Offer> {
  const { personId, standing, member, dossier } = alike;
  const say = await words("members");
  const taken = takePerson(purpose, { standing, hasOpen: dossier?.isOpen ?? false, gone: null });
  const state = dossier && !member ? say(dossier.isOpen ? "offer.open" : "offer.stopped") : undefined;
  return {
    id: personId,
    text: await alikeWords([alike]),
    note: taken.ok ? (state ?? "") : await problemSentence(taken.problems[0]),
    canTake: taken.ok,
    ...(member
      ? { href: `/organizations/${member.code}/members/${member.id}` }
      : dossier && { href: `/organizations/${dossier.code}/candidates/${dossier.id}` }),
  };
}
