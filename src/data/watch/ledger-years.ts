import "server-only";
import { byOrganization } from "@/domain/by-organization";
import type { Day } from "@/domain/day";
import { type Months, monthOf, monthOfDay, yearOf } from "@/domain/month";
import type { LedgerYear } from "@/domain/watch/year-facts";
import type { Tx } from "../change";

/** So many years are looked back: longer than the longest time that a rule asks for, and than a term. */
const years = 11;

/**
 * The sums of the ledger year by year, and those of ranges across years, that had begun by the day; with the months that
 * statements cover, as bits. In one question, as one value.
 */
export async function readLedgerYears(tx: Tx, ids: readonly number[], today: Day): Promise<Map<number, LedgerYear[]>> {
  const last = monthOfDay(today);
  const [all] = await tx.$queryRaw<{ rows: LedgerYear[] }[]>`
    SELECT coalesce(json_agg(y), '[]') AS rows FROM (
      SELECT r."organizationId", min(r."fromMonth") AS "from", max(r."toMonth") AS "to", sum(r.admitted)::int AS admitted, sum(r.own)::int AS own,
        coalesce(bit_or(c.bits) FILTER (WHERE r.reports > 0), 0) AS mask, coalesce(bit_or(c.bits) FILTER (WHERE r."ownReports" > 0), 0) AS "ownMask"
      FROM "AdmissionRollup" r
      CROSS JOIN LATERAL (SELECT CASE WHEN r."fromMonth" / 12 = r."toMonth" / 12
        THEN ((1 << (r."toMonth" - r."fromMonth" + 1)) - 1) << (r."fromMonth" % 12) ELSE 1 END AS bits) c
      WHERE r."organizationId" = ANY(${[...ids]}::int[]) AND r."fromMonth" <= ${last} AND r."toMonth" >= ${monthOf(yearOf(last) - years, 1)}
      GROUP BY r."organizationId", r."fromMonth" / 12, r."toMonth" / 12,
        CASE WHEN r."fromMonth" / 12 <> r."toMonth" / 12 THEN r."fromMonth" END, CASE WHEN r."fromMonth" / 12 <> r."toMonth" / 12 THEN r."toMonth" END) y`;
  return byOrganization(all?.rows ?? []);
}

/** Persons in months of one organization each, of entries that had begun by the day; in the order asked, in one question. */
export async function sumTerms(
  tx: Tx,
  spans: readonly (Months & { readonly organizationId: number })[],
  today: Day,
): Promise<number[]> {
  const rows = await tx.$queryRaw<{ admitted: number }[]>`
    SELECT (SELECT coalesce(sum(r.admitted), 0)::int FROM "AdmissionRollup" r WHERE r."organizationId" = s.id
      AND r."fromMonth" >= s.first AND r."toMonth" <= s.last AND r."fromMonth" <= ${monthOfDay(today)}) AS admitted
    FROM unnest(${spans.map(({ organizationId }) => organizationId)}::int[], ${spans.map(({ from }) => from)}::int[],
      ${spans.map(({ to }) => to)}::int[]) WITH ORDINALITY AS s(id, first, last, place) ORDER BY s.place`;
  return rows.map(({ admitted }) => admitted);
}
