import { Prisma } from "../generated/client";

/** Term dates of the organizations `ids.above`, as JSON. */
export const termRowsOf = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', d."termId", 'name', t.name, 'organizationId', d."organizationId",
    'from', d."fromMonth", 'to', d."toMonth", 'certainty', d.certainty, 'source', d.source)), '[]')
  FROM "TermDates" d JOIN "Term" t ON t.id = d."termId" WHERE d."organizationId" = ANY(ids.above))`;

/** Since when the register of `o` is complete, by its own word or that of a superior; null where nobody has said so. */
export const registerFromOf = Prisma.sql`(
  SELECT min(s."registerFrom") FROM "Organization" s WHERE s.id = ANY(string_to_array(trim(BOTH '/' FROM o.path), '/')::int[]))`;

/**
 * The members of `o` on a day, as JSON: where the register is complete those in it, else those counted last before; where
 * nobody had counted by then, and more is `known` since, those counted first after.
 */
export const headcountOf = (on: Date, known: Date = on) => Prisma.sql`(CASE WHEN ${registerFromOf} <= ${on}::date
  THEN (SELECT json_build_object('on', ${on}::date, 'total', coalesce(sum(m.official + m.probationary), 0), 'certainty', NULL, 'source', NULL)
    FROM "MemberRollup" m WHERE m."organizationId" = o.id AND m."on" <= ${on}::date)
  ELSE (SELECT json_build_object('on', h."on", 'total', h.total, 'certainty', h.certainty, 'source', h.source)
    FROM "Headcount" h WHERE h."organizationId" = o.id AND h."on" <= ${known}
    ORDER BY h."on" <= ${on}::date DESC, abs(h."on" - ${on}::date) LIMIT 1) END)`;

/**
 * Months of the latest period of `o` that has figures, as JSON: of those with a quota in force, else of the latest entry.
 * Null where nobody has reported anything.
 */
export const latestOf = (on: Date) => Prisma.sql`coalesce(
  (SELECT json_build_object('from', q."fromMonth", 'to', q."toMonth", 'termId', q."termId")
    FROM "Quota" q WHERE q."organizationId" = o.id AND q."decidedOn" <= ${on} AND EXISTS (
      SELECT 1 FROM "AdmissionRollup" r WHERE r."organizationId" = o.id AND r.reports > 0
        AND r."fromMonth" >= q."fromMonth" AND r."toMonth" <= q."toMonth")
    ORDER BY q."toMonth" DESC, q."fromMonth" LIMIT 1),
  (SELECT json_build_object('from', r."fromMonth", 'to', r."toMonth", 'termId', NULL)
    FROM "AdmissionRollup" r WHERE r."organizationId" = o.id AND r.reports > 0
    ORDER BY r."toMonth" DESC, r."fromMonth" DESC LIMIT 1))`;
