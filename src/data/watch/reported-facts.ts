import "server-only";
import type { Day } from "@/domain/day";
import { lastDay, monthOf } from "@/domain/month";
import { isHandedIn, type ReturnAct, statusAfter } from "@/domain/returns/return";
import type { SourceReview } from "@/domain/sourcing/source-review";
import { type IndicatorName, isIndicator } from "@/domain/watch/indicator";
import type { CellsTold, PlaceFacts, SourceFact } from "@/domain/watch/place-facts";
import type { PlacedThreshold } from "@/domain/watch/thresholds";
import type { Tx } from "../change";
import { toDate } from "../dates";
import { reviewJson } from "../sourcing/source-rows";

/** Those whose return for the year lay with the superior on the day. */
export async function readHandedIn(tx: Tx, ids: readonly number[], year: number, today: Day): Promise<Set<number>> {
  const rows = await tx.$queryRaw<{ organizationId: number; act: ReturnAct }[]>`
    SELECT DISTINCT ON ("organizationId") "organizationId", act::text AS act FROM "ReturnStep"
    WHERE "organizationId" = ANY(${[...ids]}::int[]) AND "fromMonth" = ${monthOf(year, 1)} AND "toMonth" = ${monthOf(year, 12)}
      AND "on" <= ${toDate(today)}::date
    ORDER BY "organizationId", number DESC`;
  return new Set(rows.filter(({ act }) => isHandedIn(statusAfter(act))).map(({ organizationId }) => organizationId));
}

/** Of how many of the cells that stood below at the end of a year somebody below has said something in it; none for no ids. */
export async function readCellsTold(tx: Tx, ids: readonly number[], year: number): Promise<Map<number, CellsTold>> {
  if (ids.length === 0) return new Map();
  const [first, last] = [monthOf(year, 1), monthOf(year, 12)];
  const rows = await tx.$queryRaw<(CellsTold & { organizationId: number })[]>`
    SELECT o.id AS "organizationId", count(*)::int AS cells, count(*) FILTER (WHERE EXISTS (
      SELECT FROM unnest(string_to_array(trim(BOTH '/' FROM substr(c.path, length(o.path) + 1)), '/')::int[]) a(id)
      JOIN "AdmissionRollup" r ON r."organizationId" = a.id
      WHERE r."ownReports" > 0 AND r."fromMonth" BETWEEN ${first} AND ${last} AND r."toMonth" <= ${last}))::int AS told
    FROM "Organization" o JOIN "Organization" c ON c.path > o.path AND c.path < rtrim(o.path, '/') || '0'
    WHERE o.id = ANY(${[...ids]}::int[]) AND c.kind IN ('CELL', 'GRASSROOTS_CELL')
      AND c."foundedOn" <= ${toDate(lastDay(last))}::date AND (c."closedOn" IS NULL OR c."closedOn" > ${toDate(lastDay(last))}::date)
    GROUP BY o.id`;
  return new Map(rows.map(({ organizationId, cells, told }) => [organizationId, { cells, told }]));
}

/** What each cell said last of its source, and its superior to that. */
export async function readSources(tx: Tx, ids: readonly number[], today: Day): Promise<Map<number, SourceFact>> {
  const rows = await tx.$queryRaw<{ organizationId: number; review: SourceReview }[]>`
    SELECT r."organizationId", ${reviewJson} AS review FROM (
      SELECT DISTINCT ON (v."organizationId") v.* FROM "SourceReview" v
      WHERE v."organizationId" = ANY(${[...ids]}::int[]) AND v."on" <= ${toDate(today)}::date
      ORDER BY v."organizationId", v.year DESC, v.number DESC) r`;
  return new Map(
    rows.map(({ organizationId, review: { year, on, result, judgement } }) => {
      // What the superior said later than the day is not known on it.
      const isSaid = judgement !== null && judgement.on <= today;
      return [organizationId, { year, on, result, isAccepted: isSaid ? judgement.isAccepted : null }];
    }),
  );
}

type Indicators = PlaceFacts["indicators"];

/** The readings of each indicator up to the day. */
export async function readIndicators(tx: Tx, ids: readonly number[], today: Day): Promise<Map<number, Indicators>> {
  const [all] = await tx.$queryRaw<{ rows: { organizationId: number; name: string; on: Day; value: number }[] }[]>`
    SELECT coalesce(json_agg(i), '[]') AS rows FROM (
      SELECT "organizationId", name, "on", value FROM "Indicator"
      WHERE "organizationId" = ANY(${[...ids]}::int[]) AND "on" <= ${toDate(today)}::date ORDER BY "on") i`;
  const read = new Map<number, Partial<Record<IndicatorName, { on: Day; value: number }[]>>>();
  for (const { organizationId, name, on, value } of all?.rows ?? []) {
    if (!isIndicator(name)) continue;
    const own = read.get(organizationId) ?? {};
    own[name] = [...(own[name] ?? []), { on, value }];
    read.set(organizationId, own);
  }
  return read;
}

/** Thresholds set at any of the places, and those of the whole installation. */
export async function readThresholds(tx: Pick<Tx, "$queryRaw">, ids: readonly number[]): Promise<PlacedThreshold[]> {
  const [all] = await tx.$queryRaw<{ rows: PlacedThreshold[] }[]>`
    SELECT coalesce(json_agg(s), '[]') AS rows FROM (
      SELECT o.path, p.name, p."from", p.value, p."isOwn", p."isBinding" FROM "PlaceSetting" p JOIN "Organization" o ON o.id = p."organizationId"
      WHERE p."organizationId" = ANY(${[...ids]}::int[]) AND p.name LIKE 'watch.%'
      UNION ALL SELECT '/', name, "from", value, false, false FROM "Setting" WHERE name LIKE 'watch.%') s`;
  return all?.rows ?? [];
}
