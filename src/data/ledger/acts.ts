import "server-only";
import type { Access } from "@/domain/access";
import type { Months } from "@/domain/month";
import { db } from "../db";
import { withinSql } from "../reach";

/** Months of an organization whose sum an act may have moved. */
export type MovedSpan = Months & { readonly organizationId: number; readonly path: string };

/** Persons in a span: as it stands, what the act added, and what was recorded after it. */
export type Movement = { readonly now: number; readonly moved: number; readonly since: number };

/** What the act that wrote the line moved in each span, in the order asked and in one question. Out of reach: nothing. */
export const listMovements = (
  access: Access<"admission.record">,
  lineId: string,
  spans: readonly MovedSpan[],
): Promise<Movement[]> => db.$queryRaw<Movement[]>`
  SELECT coalesce(sums.now, 0) AS now, coalesce(act.moved, 0) AS moved, coalesce(later.since, 0) AS since
  FROM unnest(${spans.map(({ organizationId }) => organizationId)}::int[], ${spans.map(({ path }) => path)}::text[],
    ${spans.map(({ from }) => from)}::int[], ${spans.map(({ to }) => to)}::int[]) WITH ORDINALITY AS s(id, path, first, last, place)
  CROSS JOIN (SELECT id, "changeId" FROM "Admission" WHERE id = ${lineId}::uuid) AS line
  LEFT JOIN "Organization" o ON o.id = s.id AND ${withinSql(access)}
  LEFT JOIN LATERAL (
    SELECT sum(r.admitted)::int AS now FROM "AdmissionRollup" r
    WHERE r."organizationId" = o.id AND r."fromMonth" >= s.first AND r."toMonth" <= s.last) AS sums ON true
  LEFT JOIN LATERAL (
    SELECT sum(a.count)::int AS moved FROM "Admission" a
    WHERE o.id IS NOT NULL AND a."changeId" = line."changeId" AND starts_with(a.path, s.path)
      AND a."fromMonth" >= s.first AND a."toMonth" <= s.last) AS act ON true
  LEFT JOIN LATERAL (
    SELECT sum(a.count)::int AS since FROM "Admission" a
    WHERE o.id IS NOT NULL AND a.id > line.id AND a."changeId" <> line."changeId" AND starts_with(a.path, s.path)
      AND a."fromMonth" >= s.first AND a."toMonth" <= s.last) AS later ON true
  ORDER BY s.place`;
