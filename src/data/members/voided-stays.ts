import "server-only";
import type { Day } from "@/domain/day";
import type { Tx } from "../change";
import { toDate } from "../dates";

/** That something was entered by mistake, since when, why and by whom it is known. */
export type Mark = {
  readonly takenBackAt: Date;
  readonly takenBackReason: string;
  readonly takenBackById: number | null;
};

/** Whoever was registered by mistake was never there: the stays go where they count for nothing, with the reason. */
export const voidStays = (tx: Tx, memberId: string, mark: Mark) => tx.$executeRaw`
  WITH gone AS (DELETE FROM "Stay" WHERE "memberId" = ${memberId}::uuid RETURNING *)
  INSERT INTO "VoidedStay" (id, "memberId", "organizationId", "from", until, "officialFrom", "takenBackAt", "takenBackReason", "takenBackById")
  SELECT gen_random_uuid(), "memberId", "organizationId", "from", until, "officialFrom",
    ${mark.takenBackAt}::timestamptz, ${mark.takenBackReason}, ${mark.takenBackById}::int
  FROM gone`;

/**
 * Of one person registered twice every day counts once: where the other was on days on which the one that stays was
 * nowhere is the other's no more, from the day of joining on. Both registrations stay on record.
 */
export async function uniteStays(
  tx: Tx,
  { kept, merged, joinedOn }: { readonly kept: string; readonly merged: string; readonly joinedOn: Day | null },
  mark: Mark,
) {
  await tx.$executeRaw`
    INSERT INTO "Stay" (id, "memberId", "organizationId", path, "from", until)
    SELECT gen_random_uuid(), ${kept}::uuid, s."organizationId", s.path, lower(d), CASE WHEN NOT upper_inf(d) THEN upper(d) - 1 END
    FROM "Stay" s, (
      SELECT coalesce(range_agg(daterange("from", until, '[]')), '{}'::datemultirange) AS days
      FROM "Stay" WHERE "memberId" = ${kept}::uuid AND (until IS NULL OR until >= "from")) k,
      unnest(datemultirange(daterange(s."from", s.until, '[]')) * datemultirange(daterange(${joinedOn && toDate(joinedOn)}::date, NULL)) - k.days) d
    WHERE s."memberId" = ${merged}::uuid AND (s.until IS NULL OR s.until >= s."from")`;
  await voidStays(tx, merged, mark);
}
