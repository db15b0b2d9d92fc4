import "server-only";
import type { Access } from "@/domain/access";
import { byOrganization } from "@/domain/by-organization";
import { type BriefSum, briefSum, isByYears } from "@/domain/ledger/brief-sum";
import type { Counts } from "@/domain/ledger/rollup";
import type { Months } from "@/domain/month";
import { type Asker, ask, beside } from "../ask";
import { Prisma } from "../generated/client";
import { withinSql } from "../reach";

/** Months of one organization to sum; with `untilDay`, the last month only to that day (its dated entries). */
export type Span = Months & { readonly organizationId: number; readonly untilDay?: number };

/**
 * A sum, the persons in longer ranges that only touch the months ("chưa phân kỳ"), and whether a statement for a year or
 * less, of which nobody is left to be placed in a month, covers them: it says of these months too that there was nobody else.
 */
export type Sum = Counts & { readonly unphased: number; readonly isCovered: boolean };

/** The sums of many spans in one question, in the order asked. Spans out of reach sum to nothing. */
export async function sumSpans(
  access: Access<"attainment.read" | "admission.record">,
  spans: readonly Span[],
  client: Asker = beside,
): Promise<Sum[]> {
  // As one value: the client takes a table of values apart one by one, and there are thousands of them. Without their names,
  // which would be most of what is sent and read.
  const [all] = await client.$queryRaw<{ sums: Listed[] }[]>`
    SELECT coalesce(json_agg(json_build_array(c.admitted, c.own, c.reports, c."ownReports", c.named, c.women, c.minority, c.youth,
      c."upperSecondary", c.local, c.unphased, c."isCovered") ORDER BY s.place), '[]') AS sums FROM unnest(
      ${spans.map((span) => span.organizationId)}::int[], ${spans.map((span) => span.from)}::int[],
      ${spans.map((span) => span.to)}::int[], ${spans.map((span) => span.untilDay ?? 32)}::int[]
    ) WITH ORDINALITY AS s(id, first, last, until, place)
    LEFT JOIN "Organization" o ON o.id = s.id AND ${withinSql(access)}
    CROSS JOIN LATERAL (${sumOfSpan}) c`;
  return (all?.sums ?? []).map(sumOf);
}

/** A sum as it is sent, without names. */
type Listed = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  boolean,
];

const sumOf = (listed: Listed): Sum => {
  const [
    admitted,
    own,
    reports,
    ownReports,
    named,
    women,
    minority,
    youth,
    upperSecondary,
    local,
    unphased,
    isCovered,
  ] = listed;
  const kinds = { named, women, minority, youth, upperSecondary, local };
  return { admitted, own, reports, ownReports, ...kinds, unphased, isCovered };
};

type Range = Omit<Span, "untilDay">;

/** The same of hundreds of spans for what only shows persons, in one question that reads each stored sum once; none for no spans. */
export async function sumBriefly(access: Access<"attainment.read">, spans: readonly Range[]): Promise<BriefSum[]> {
  if (spans.length === 0) return [];
  const asked = [...byOrganization(spans)].map(([id, of]) => ({
    ...{ id, isByYears: isByYears(of) },
    ...{ from: Math.min(...of.map((span) => span.from)), to: Math.max(...of.map((span) => span.to)) },
  }));
  const [all] = await ask<{ sums: [number, number, number, number, number][] }[]>`
    SELECT coalesce(json_agg(json_build_array(g.id, g.first, g.last, g.admitted, g.reports)), '[]') AS sums FROM (
      SELECT o.id, m.first, m.last, sum(r.admitted)::int AS admitted, sum(r.reports)::int AS reports
      FROM unnest(${asked.map((one) => one.id)}::int[], ${asked.map((one) => one.from)}::int[], ${asked.map((one) => one.to)}::int[],
        ${asked.map((one) => one.isByYears)}::bool[]) AS s(id, first, last, "isByYears")
      JOIN "Organization" o ON o.id = s.id AND ${withinSql(access)}
      JOIN "AdmissionRollup" r ON r."organizationId" = o.id AND r."fromMonth" <= s.last AND r."toMonth" >= s.first
      CROSS JOIN LATERAL (SELECT
        CASE WHEN s."isByYears" THEN r."fromMonth" / 12 * 12 ELSE r."fromMonth" END AS first,
        CASE WHEN s."isByYears" THEN r."toMonth" / 12 * 12 + 11 ELSE r."toMonth" END AS last) m
      GROUP BY o.id, m.first, m.last) g`;
  const found = (all?.sums ?? []).map(([organizationId, from, to, admitted, reports]) => ({
    organizationId,
    from,
    to,
    admitted,
    reports,
  }));
  const rollups = byOrganization(found);
  return spans.map((span) => briefSum(rollups.get(span.organizationId) ?? [], span));
}

/** The stored sums of `o` that touch the months of `s`, and whether they lie within. */
const touched = Prisma.sql`"AdmissionRollup" r CROSS JOIN LATERAL (SELECT r."fromMonth" >= s.first AND r."toMonth" <= s.last AS inside) i
  WHERE r."organizationId" = o.id AND r."fromMonth" <= s.last AND r."toMonth" >= s.first`;

/** Lateral, so that each span reads only the rows of its months from the index: a join would read the organization's every row. */
const sumOfSpan = Prisma.sql`
  SELECT
    coalesce(sum(CASE WHEN s.until < 32 AND r."fromMonth" = s.last THEN (SELECT sum(n) FROM unnest(r."byDay"[1:s.until]) n) ELSE r.admitted END)
      FILTER (WHERE inside), 0)::int AS admitted,
    coalesce(sum(r.own) FILTER (WHERE inside), 0)::int AS own,
    coalesce(sum(r.reports) FILTER (WHERE inside), 0)::int AS reports,
    coalesce(sum(r."ownReports") FILTER (WHERE inside), 0)::int AS "ownReports",
    coalesce(sum(r.named) FILTER (WHERE inside), 0)::int AS named,
    coalesce(sum(r.women) FILTER (WHERE inside), 0)::int AS women,
    coalesce(sum(r.minority) FILTER (WHERE inside), 0)::int AS minority,
    coalesce(sum(r.youth) FILTER (WHERE inside), 0)::int AS youth,
    coalesce(sum(r."upperSecondary") FILTER (WHERE inside), 0)::int AS "upperSecondary",
    coalesce(sum(r.local) FILTER (WHERE inside), 0)::int AS local,
    coalesce(sum(r.admitted) FILTER (WHERE NOT inside), 0)::int AS unphased,
    coalesce(bool_or(r.reports > 0 AND r.admitted = 0)
      FILTER (WHERE NOT inside AND r."fromMonth" <= s.first AND r."toMonth" >= s.last AND r."toMonth" - r."fromMonth" < 12), false) AS "isCovered"
  FROM ${touched}`;
