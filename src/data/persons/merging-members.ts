import "server-only";
import type { MemberDate } from "@/domain/persons/merged-dates";
import type { Tx } from "../change";
import { toDayOrNull } from "../dates";
import type { Member } from "../generated/client";
import { takeBackSteps } from "../members/passage";
import { type Mark, uniteStays } from "../members/voided-stays";

/**
 * Two registrations of one person become one, to be done `everywhere`: every day counts once, who was helped and what the
 * other is in charge of go along, days are the other's where that was chosen or only the other has them, and what was recorded of the other stays on record, taken back with the reason.
 */
export async function mergeMembers(
  tx: Tx,
  ids: { readonly kept: string; readonly merged: string },
  mark: Mark,
  taken: readonly MemberDate[],
) {
  const held = await tx.member.findUniqueOrThrow({ where: { id: ids.kept } });
  const merged = await tx.member.findUniqueOrThrow({ where: { id: ids.merged } });
  const kept = { ...held, ...Object.fromEntries(taken.map((date) => [date, merged[date]])) };
  const joined = kept.joinedOn ?? merged.joinedOn;
  const officialOn = await officialSince(tx, kept, merged);
  await uniteStays(tx, { ...ids, joinedOn: toDayOrNull(joined) }, mark);
  await tx.stay.updateMany({ where: { memberId: kept.id }, data: { officialFrom: officialOn } });
  if (kept.status === "PROBATIONARY") await copySteps(tx, ids);
  await takeBackSteps(tx, merged.id, mark.takenBackReason, mark.takenBackById);
  const standing = { where: { memberId: merged.id, takenBackAt: null }, data: mark };
  await tx.transfer.updateMany(standing);
  await tx.recognition.updateMany(standing);
  await tx.departure.updateMany(standing);
  const along = { where: { memberId: merged.id }, data: { memberId: kept.id } };
  await tx.helperAssignment.updateMany(along);
  await tx.groupCharge.updateMany(along);
  const { organizationId, path } = kept;
  const data = { status: "VOID", leftOn: null, organizationId, path } as const;
  await tx.member.update({ where: { id: merged.id }, data });
  const known = { joinedOn: joined, officialOn: kept.officialOn ?? (officialOn && merged.officialOn) };
  await tx.member.update({ where: { id: kept.id }, data: known });
}

/** From when the one that stays counts as official, of both that is known; nobody on probation does. */
async function officialSince(tx: Tx, kept: Member, merged: Member): Promise<Date | null> {
  const first = (memberId: string) => tx.stay.aggregate({ where: { memberId }, _min: { officialFrom: true } });
  const own = (await first(kept.id))._min.officialFrom;
  if (own === null) return null;
  const known = kept.officialOn ?? merged.officialOn;
  if (known) return known;
  const other = (await first(merged.id))._min.officialFrom;
  return other && other < own ? other : own;
}

/** Of what stands of the other on the way to recognition that which the one that stays has not come. */
const copySteps = (tx: Tx, { kept, merged }: { readonly kept: string; readonly merged: string }) => tx.$executeRaw`
  INSERT INTO "PassageStep" (id, "memberId", kind, "on", "isPassed", details, reason, regulation, "recordedAt", "recordedById")
  SELECT gen_random_uuid(), ${kept}::uuid, s.kind, s."on", s."isPassed", s.details, s.reason, s.regulation, s."recordedAt", s."recordedById"
  FROM "PassageStep" s WHERE s."memberId" = ${merged}::uuid AND s."withdrawsId" IS NULL
    AND NOT EXISTS (SELECT FROM "PassageStep" w WHERE w."withdrawsId" = s.id)
    AND NOT EXISTS (SELECT FROM "PassageStep" k WHERE k."memberId" = ${kept}::uuid AND k.kind = s.kind AND k."withdrawsId" IS NULL
      AND NOT EXISTS (SELECT FROM "PassageStep" w WHERE w."withdrawsId" = k.id))`;
