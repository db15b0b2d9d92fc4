import "server-only";
import type { Day } from "@/domain/day";
import type { Tx } from "../change";
import { toDate, toDateOrNull, toDay, toDayOrNull } from "../dates";

type Settled = {
  readonly memberId: string;
  readonly organizationId: number;
  readonly from: Day;
  readonly officialFrom: Day | null;
};

/** A member is in an organization from a day on: one row for each superior it has stood under since. */
export const settle = (tx: Tx, { memberId, organizationId, from, officialFrom }: Settled) => tx.$executeRaw`
  INSERT INTO "Stay" (id, "memberId", "organizationId", path, "from", until, "officialFrom")
  SELECT gen_random_uuid(), ${memberId}::uuid, p."organizationId", p.path, greatest(p."from", ${toDate(from)}::date), p."to",
    ${toDateOrNull(officialFrom)}::date
  FROM "Placement" p WHERE p."organizationId" = ${organizationId} AND (p."to" IS NULL OR p."to" >= ${toDate(from)}::date)
  ORDER BY p."from"`;

/** The stay that ended the day before goes on, as if nothing had been on that day; false where there is none. */
export async function resume(
  tx: Tx,
  { memberId, organizationId }: Pick<Settled, "memberId" | "organizationId">,
  on: Day,
): Promise<boolean> {
  const [ended] = await tx.$queryRaw<{ from: Date; officialFrom: Date | null }[]>`
    DELETE FROM "Stay" WHERE id = (
      SELECT id FROM "Stay" WHERE "memberId" = ${memberId}::uuid AND "organizationId" = ${organizationId}
        AND until = ${toDate(on)}::date - 1 ORDER BY "from" DESC LIMIT 1)
    RETURNING "from", "officialFrom"`;
  if (!ended) return false;
  await settle(tx, {
    memberId,
    organizationId,
    from: toDay(ended.from),
    officialFrom: toDayOrNull(ended.officialFrom),
  });
  return true;
}

type Days = { readonly from: Day; readonly until: Day };

/** A subtree moves from a day on: whoever is in it then has been under the old path until the day before. */
export async function takeStaysAlong(tx: Tx, old: string, path: string, { from, until }: Days) {
  const [day, last, along, cut] = [toDate(from), toDate(until), `${old}%`, old.length + 1];
  await tx.$executeRaw`
    INSERT INTO "Stay" (id, "memberId", "organizationId", path, "from", until, "officialFrom")
    SELECT gen_random_uuid(), "memberId", "organizationId", ${path} || substr(path, ${cut}::int), ${day}::date, until, "officialFrom"
    FROM "Stay" WHERE path LIKE ${along} AND "from" < ${day}::date AND (until IS NULL OR until >= ${day}::date)`;
  await tx.$executeRaw`
    UPDATE "Stay" SET until = ${last}::date
    WHERE path LIKE ${along} AND "from" < ${day}::date AND (until IS NULL OR until >= ${day}::date)`;
  await tx.$executeRaw`
    UPDATE "Stay" SET path = ${path} || substr(path, ${cut}::int) WHERE path LIKE ${along} AND "from" >= ${day}::date`;
}
