import "server-only";
import type { Access } from "@/domain/access";
import { sealedFields } from "@/domain/persons/facts";
import { type ChosenDates, type MemberDate, takenDates } from "@/domain/persons/merged-dates";
import { type MergeInput, mergeInto } from "@/domain/persons/merging";
import { no, type Result, yes } from "@/domain/result";
import { change, type Tx } from "../change";
import { toDate } from "../dates";
import { everywhere } from "../reach";
import { keepDataKey } from "./data-key";
import { mergeMembers } from "./merging-members";
import { seal, unseal } from "./sealing";
import { readTwins, selectTwins, type Twin, withinReach } from "./twins";

type Keeper = Access<"member.keep">;
export type Merged = { readonly code: string; readonly member: string | null; readonly dossier: string | null };

/**
 * Makes two persons one, by who keeps both: dossiers, sights and the other spelling are found with the one that stays,
 * which takes over what was not known of it. The row of the other stays as it was, behind it.
 */
export async function mergePersons(access: Keeper, { key, ...input }: MergeInput): Promise<Result<Merged>> {
  const pair = [input.keep, input.merge] as const;
  const seen = input.keep === input.merge ? undefined : await readTwins(access, pair);
  if (!seen) return no(input.keep === input.merge ? "merge.samePerson" : "person.unknown");
  const lock = [...new Set(seen.map(({ organizationId }) => organizationId))];
  const [chain = 0] = lock;
  const concerned = seen.flatMap(({ dossiers, places }) => [...dossiers.map((one) => one.organizationId), ...places]);
  const drawnFrom = [...new Set(concerned)].filter((id) => !lock.includes(id));
  return change<Merged>(access, { lock, drawnFrom, chain, once: { key, body: input } }, (tx) =>
    everywhere(tx, async () => {
      await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ANY(${[...pair]}::uuid[]) ORDER BY id FOR UPDATE`;
      await tx.$queryRaw`SELECT id FROM "Member" WHERE "personId" = ANY(${[...pair]}::uuid[]) ORDER BY id FOR UPDATE`;
      const twins = await selectTwins(tx, pair);
      if (!twins || !areHeld(twins, lock, [...lock, ...drawnFrom])) return no("person.unknown");
      const taken = daysTaken(twins, input);
      if (!taken.ok) return taken;
      const done = await merge(tx, access, { reason: input.reason, taken: taken.value }, ...twins);
      if (!done.ok) return done;
      const [kept, merged] = twins;
      const line = { subject: `person:${kept.personId}`, after: { merged: merged.personId } };
      return yes({
        answer: pageOf(withinReach(access, kept), withinReach(access, merged)),
        line,
        linesOf: new Map([...lock, ...drawnFrom].map((id) => [id, line])),
      });
    }),
  );
}

/** Which days the one that stays takes over, where the two may be merged at all. */
function daysTaken(twins: readonly [Twin, Twin], chosen: ChosenDates): Result<readonly MemberDate[]> {
  const decided = mergeInto(...twins);
  return decided.ok ? takenDates(...twins, chosen) : decided;
}

/** Whether both, and where they were as members, are still where they were when that was locked. */
const areHeld = (twins: readonly Twin[], lock: readonly number[], held: readonly number[]) =>
  twins.every(({ organizationId, places }) => lock.includes(organizationId) && places.every((id) => held.includes(id)));

async function merge(
  tx: Tx,
  { userId, today }: Keeper,
  { reason: mergedReason, taken }: { readonly reason: string; readonly taken: readonly MemberDate[] },
  kept: Twin,
  merged: Twin,
): Promise<Result<null>> {
  const sealed = await takeSealed(tx, kept, merged);
  if (!sealed.ok) return sealed;
  if (kept.member && merged.member) {
    const mark = { takenBackAt: new Date(), takenBackReason: mergedReason, takenBackById: userId };
    await mergeMembers(tx, { kept: kept.member, merged: merged.member }, mark, taken);
  }
  await tx.candidate.updateMany({ where: { personId: merged.personId }, data: { personId: kept.personId } });
  const at = placeOf(kept, merged);
  const born = kept.bornOn === null && (kept.birthYear === null || kept.birthYear === merged.birthYear);
  const other = await tx.person.findUniqueOrThrow({ where: { id: merged.personId } });
  const { localityId } = await tx.person.findUniqueOrThrow({ where: { id: kept.personId } });
  await tx.person.update({
    where: { id: kept.personId },
    data: {
      ...{ ...at, ...sealed.value, woman: kept.woman ?? merged.woman, local: kept.local ?? merged.local },
      localityId: localityId ?? other.localityId,
      ...(born && { bornOn: other.bornOn, birthYear: other.birthYear ?? kept.birthYear }),
    },
  });
  await tx.person.updateMany({
    where: { OR: [{ id: merged.personId }, { mergedIntoId: merged.personId }] },
    data: { ...at, mergedIntoId: kept.personId },
  });
  await tx.person.update({ where: { id: merged.personId }, data: { mergedReason, mergedOn: toDate(today) } });
  return yes(null);
}

/** With the cell of the member, else of the open dossier, else where the one that stays was. */
function placeOf(kept: Twin, merged: Twin): Pick<Twin, "organizationId" | "path"> {
  const open = [...kept.dossiers, ...merged.dossiers].find(({ outcome }) => outcome === null);
  const { organizationId, path } = kept.member === null && open ? open : kept;
  return { organizationId, path };
}

/** Sealed values belong to their row: what the one that stays lacks is opened and sealed anew. */
async function takeSealed(tx: Tx, kept: Twin, merged: Twin): Promise<Result<Record<string, string>>> {
  const lacking = sealedFields.filter((field) => merged.sealed.includes(field) && !kept.sealed.includes(field));
  if (lacking.length === 0) return yes({});
  const key = await keepDataKey(tx);
  if (!key.ok) return key;
  const row = await tx.person.findUniqueOrThrow({ where: { id: merged.personId } });
  const taken: Record<string, string> = {};
  for (const field of lacking) {
    const text = unseal(row[`${field}Sealed`] ?? "", { column: field, row: merged.personId });
    if (!text.ok) return text;
    taken[`${field}Sealed`] = seal(text.value, { column: field, row: kept.personId });
  }
  return yes({ ...taken, ...(row.identityMark && taken.identitySealed && { identityMark: row.identityMark }) });
}

/** Where the one that stays is looked at. */
function pageOf(kept: Twin, merged: Twin): Merged {
  if (kept.member) return { code: kept.code, member: kept.member, dossier: null };
  const dossiers = [...kept.dossiers, ...merged.dossiers];
  const shown = dossiers.find(({ outcome }) => outcome === null) ?? dossiers.at(-1);
  return { code: shown?.code ?? kept.code, member: null, dossier: shown?.id ?? null };
}
