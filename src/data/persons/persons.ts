import "server-only";
import type { Access } from "@/domain/access";
import type { PersonFacts, SealedField } from "@/domain/persons/facts";
import { no, type Result, yes } from "@/domain/result";
import type { Tx } from "../change";
import { toDayOrNull } from "../dates";
import { residence } from "../hamlets/residences";
import { changeMember, type HeldMember, type Told } from "../members/changes";
import { columnsOf } from "./columns";
import { keepDataKey } from "./data-key";
import { unseal } from "./sealing";

/** Corrects what is known of a member; sealed values that were not given stay as they are. */
export const savePerson = (access: Access<"member.keep">, id: string, facts: PersonFacts): Promise<Result<Told>> =>
  changeMember(access, id, async (tx, member) => {
    const kept = await keepDataKey(tx);
    if (!kept.ok) return kept;
    const before = await tx.person.findUniqueOrThrow({ where: { id: member.personId } });
    // What was merged stays as it was, and nobody who was forgotten is given a name again.
    if (before.mergedIntoId || before.anonymisedOn) return no(before.anonymisedOn ? "person.unknown" : "person.merged");
    const lives = await residence(tx, facts.hamlet, { path: member.path, before: before.localityId });
    if (!lives.ok) return lives;
    const data = { ...columnsOf(member.personId, facts), localityId: lives.value };
    const after = await tx.person.update({ where: { id: member.personId }, data });
    const told = (row: typeof after) => ({
      ...{ bornOn: toDayOrNull(row.bornOn), birthYear: row.birthYear, woman: row.woman, local: row.local },
      hamlet: row.localityId,
    });
    // Of a name and of what is sealed only that they changed.
    const changed = hidden.filter((column) => before[column] !== after[column]);
    const line = { subject: `member:${id}`, before: told(before), after: { ...told(after), changed } };
    return yes({ answer: { code: member.code, id }, line });
  });

const hidden = ["fullName", "identityMark", "ethnicGroupSealed", "religionSealed"] as const;

/** Opens sealed values of a member for who says why: the dossier keeps it, where it can be forgotten; the audit that it was done. */
export async function reveal(
  access: Access<"member.reveal">,
  id: string,
  fields: readonly SealedField[],
  reason: string,
): Promise<Result<Partial<Record<SealedField, string>>>> {
  const opened: Partial<Record<SealedField, string>> = {};
  const done = await changeMember(access, id, async (tx, member) => {
    const read = await openSealed(tx, member, fields);
    if (!read.ok) return read;
    Object.assign(opened, read.value);
    await tx.sight.create({
      data: {
        ...{ personId: member.personId, userId: access.userId, actor: access.actor },
        ...{ kind: "REVEALED", fields: [...fields], reason },
      },
    });
    const line = { subject: `member:${id}`, after: { revealed: [...fields] } };
    return yes({ answer: { code: member.code, id }, line });
  });
  return done.ok ? yes(opened) : done;
}

async function openSealed(
  tx: Tx,
  { personId }: HeldMember,
  fields: readonly SealedField[],
): Promise<Result<Partial<Record<SealedField, string>>>> {
  const row = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  const opened: Partial<Record<SealedField, string>> = {};
  for (const field of fields) {
    const sealed = row[`${field}Sealed`];
    if (sealed === null) continue;
    const text = unseal(sealed, { column: field, row: personId });
    if (!text.ok) return text;
    opened[field] = text.value;
  }
  return yes(opened);
}
