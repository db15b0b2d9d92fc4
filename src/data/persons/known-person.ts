import "server-only";
import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import { birthYearOf, type PersonFacts } from "@/domain/persons/facts";
import { type Purpose, takePerson } from "@/domain/persons/taking-person";
import { no, type Result, yes } from "@/domain/result";
import type { Tx } from "../change";
import { toDate } from "../dates";
import type { Person } from "../generated/client";
import type { NewMember } from "../members/members";
import { settle } from "../members/stays";
import { everywhere } from "../reach";
import { columnsOf } from "./columns";

/** The cell that takes somebody, what is known of the person, and the hamlet of its commune where the person lives. */
type Taken = { readonly id: number; readonly facts: PersonFacts; readonly localityId?: number | null };

/**
 * Somebody known already, within the reach that the transaction has set, is taken for a purpose and brought to the cell:
 * what was not known of the person is filled in, the name stays as it was written.
 */
export async function takeKnown(
  tx: Tx,
  purpose: Purpose,
  personId: string,
  { id: organizationId, facts, localityId = null }: Taken,
): Promise<Result<{ readonly organizationId: number; readonly path: string }>> {
  const [held] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "Person" WHERE id = ${personId}::uuid FOR UPDATE`;
  if (!held) return no("person.unknown");
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  const open = await everywhere(tx, () => tx.candidate.count({ where: { personId, closedOn: null } }));
  const decided = takePerson(purpose, { standing: person.standing, hasOpen: open > 0, gone: goneOf(person) });
  if (!decided.ok) return decided;
  const { path } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { path: true } });
  const { fullName: _, folded: __, sortKey: ___, bornOn, woman, local, ...sealed } = columnsOf(personId, facts);
  await tx.person.update({
    where: { id: personId },
    data: {
      ...{ organizationId, path, woman: person.woman ?? woman, local: person.local ?? local },
      ...(localityId !== null && { localityId }),
      ...(person.bornOn === null && bornOn !== null && { bornOn, birthYear: birthYearOf(facts) }),
      ...(person.birthYear === null && { birthYear: birthYearOf(facts) }),
      ...sealedNew(person, sealed),
    },
  });
  return yes({ organizationId, path });
}

const goneOf = ({ mergedIntoId, anonymisedOn }: Pick<Person, "mergedIntoId" | "anonymisedOn">) =>
  anonymisedOn ? "FORGOTTEN" : mergedIntoId ? "MERGED" : null;

type Sealed = Partial<Record<"identitySealed" | "identityMark" | "ethnicGroupSealed" | "religionSealed", string>>;

/** Of what is sealed only what was not known before. */
const sealedNew = (
  before: Record<keyof Sealed, string | null>,
  { ...sealed }: Sealed & { birthYear?: unknown },
): Sealed =>
  Object.fromEntries(
    (["identitySealed", "identityMark", "ethnicGroupSealed", "religionSealed"] as const)
      .filter((column) => before[column] === null && sealed[column] !== undefined)
      .map((column) => [column, sealed[column]]),
  );

/** Somebody known becomes a member of the cell; whose admission was withdrawn before becomes the same member again. */
export async function enrolKnown(
  tx: Tx,
  purpose: Purpose,
  personId: string,
  { id }: Organization,
  { facts, localityId = null, joinedOn, officialOn, isOfficial, since }: NewMember,
): Promise<Result<string>> {
  const taken = await takeKnown(tx, purpose, personId, { id, facts, localityId });
  if (!taken.ok) return taken;
  const held = { ...taken.value, status: isOfficial ? "OFFICIAL" : "PROBATIONARY" } as const;
  const data = { ...held, joinedOn: dateOf(joinedOn), officialOn: dateOf(officialOn), leftOn: null };
  // Whose registration was withdrawn elsewhere comes from there: the row of it lies beyond reach.
  const { id: memberId } = await everywhere(tx, () =>
    tx.member.upsert({
      where: { personId },
      create: { personId, ...data },
      update: data,
      select: { id: true },
    }),
  );
  await settle(tx, {
    ...{ memberId, organizationId: id, from: since },
    officialFrom: isOfficial ? (officialOn ?? since) : null,
  });
  return yes(memberId);
}

const dateOf = (on: Day | null) => (on ? toDate(on) : null);
