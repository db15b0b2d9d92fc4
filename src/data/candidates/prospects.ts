import "server-only";
import type { Access } from "@/domain/access";
import type { StepKind } from "@/domain/candidates/step";
import type { Day } from "@/domain/day";
import { type Duration, leastHistory } from "@/domain/figures/forecast";
import type { Cuts } from "@/domain/figures/forecast-cuts";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { seatsOf } from "../members/seats";
import { type Alike, type AlikeDossiers, toAlike } from "../persons/alike-dossiers";
import { reachSetting, subtreesSql } from "../reach";

export type DossiersSeen = { readonly alike: readonly AlikeDossiers[]; readonly durations: readonly Duration[] };

type Asked = {
  /** The organization and all below it. */
  readonly path: string;
  /** The step by which an admission counts, and the last day to count by. */
  readonly goal: "CEREMONY" | "DECISION";
  readonly end: Day;
  readonly cuts: Cuts;
  /** Since when dossiers that came through are looked at. */
  readonly since: Day;
};

/**
 * The open dossiers of a subtree, alike ones as one, and how long those took that came through, in one question; no name
 * is read. It takes memory by the ways that dossiers go, not by their number.
 */
export const readDossiersSeen = (access: Access<"attainment.read">, asked: Asked): Promise<DossiersSeen> =>
  db.$transaction(async (tx) => {
    // Thousands of dossiers are sorted on the way: in memory.
    await tx.$queryRaw`SELECT set_config('nguon.reach', ${reachSetting(access)}, true), set_config('work_mem', '32MB', true)`;
    const { path, goal, end, cuts, since } = asked;
    const reached = subtreesSql(access, Prisma.sql`c.path`, path);
    const [today, last] = [toDate(access.today), toDate(end)];
    const [seen] = await tx.$queryRaw<Row[]>`
      WITH held AS MATERIALIZED (
        SELECT c.id, c.path, c."organizationId", p."bornOn",
          coalesce(nullif(split_part(substr(c.path, ${path.length + 1}), '/', 1), ''), '0')::int AS below
        FROM "Candidate" c JOIN "Person" p ON p.id = c."personId" WHERE c."closedOn" IS NULL AND ${reached}),
      lines AS (
        SELECT a.id, ${seatsOf(access.today)}::text AS line
        FROM (SELECT DISTINCT "organizationId" AS id, path FROM held) a
          JOIN "Organization" s ON s.id = ANY(string_to_array(trim(BOTH '/' FROM a.path), '/')::int[])
        GROUP BY a.id),
      -- Consents count from a step that did not pass, too.
      taken AS MATERIALIZED (
        SELECT s."candidateId" AS id, s.kind, ${dayOfStep} AS "on",
          bool_or(s.details->'ageConsent' = 'true') AS "ageConsent", bool_or(s.details->'extended' = 'true') AS extended,
          bool_or(s.details->'consent' = 'true') AS consent
        FROM held h JOIN "CandidateStep" s ON s."candidateId" = h.id WHERE ${stands} GROUP BY s."candidateId", s.kind),
      through AS (
        SELECT c.id, s.kind, ${dayOfStep} AS "on" FROM "Candidate" c JOIN "CandidateStep" s ON s."candidateId" = c.id
        WHERE c.outcome = 'ADMITTED' AND c."closedOn" >= ${toDate(since)}::date AND c."closedOn" <= ${today}::date AND ${reached} AND ${stands}
        GROUP BY c.id, s.kind),
      durations AS (
        SELECT s.kind, count(*)::int AS persons, percentile_disc(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY g."on" - s."on") AS days
        FROM through s JOIN through g ON g.id = s.id AND g.kind = ${goal}::"CandidateStepKind"
        WHERE s."on" <= g."on" AND s.kind < g.kind GROUP BY s.kind),
      -- By these days the furthest step is told apart.
      paces AS (
        SELECT d.kind, array_agg(x."on" ORDER BY x."on") AS cuts FROM durations d, LATERAL (
          SELECT b."on" - d.days[q] AS "on" FROM unnest(ARRAY[2, 3]) q, unnest(ARRAY[${today}::date, ${last}::date + 1]) b("on")) x
        WHERE d.persons >= ${leastHistory} GROUP BY d.kind),
      cuts AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(cuts.steps)}::jsonb) AS x(kind "CandidateStepKind", days date[])),
      spans AS MATERIALIZED (
        SELECT t.*, width_bucket(t."on", c.days) AS span, width_bucket(t."on", p.cuts) AS pace
        FROM taken t LEFT JOIN cuts c ON c.kind = t.kind LEFT JOIN paces p ON p.kind = t.kind),
      ways AS (
        SELECT id, bool_or("ageConsent") AS "ageConsent", bool_or(extended) AS extended, bool_or(consent) AS consent,
          array_agg(kind ORDER BY kind) FILTER (WHERE "on" IS NOT NULL) AS kinds, array_agg(span ORDER BY kind) FILTER (WHERE "on" IS NOT NULL) AS spans,
          array_agg("on" ORDER BY kind) AS days, max(kind) FILTER (WHERE pace IS NOT NULL) AS furthest,
          (array_agg(pace ORDER BY kind DESC) FILTER (WHERE pace IS NOT NULL))[1] AS pace
        FROM spans GROUP BY id),
      keyed AS MATERIALIZED (
        SELECT h.id, h.below, h."bornOn", l.line, w."ageConsent", w.extended, w.consent, md5((l.line, w."ageConsent", w.extended, w.consent,
          w.kinds, w.spans, w.furthest, w.pace, width_bucket(h."bornOn", ${cuts.bornOn.map(toDate)}::date[]),
          CASE WHEN h."bornOn" >= ${toDate(cuts.youngSince)}::date THEN (date_trunc('month', h."bornOn"), w.days)::text END)::text)::uuid AS key
        FROM held h JOIN lines l ON l.id = h."organizationId" LEFT JOIN ways w ON w.id = h.id)
      SELECT
        (SELECT coalesce(json_agg(json_build_object('line', k.line::json, 'bornOn', k."bornOn", 'ageConsent', coalesce(k."ageConsent", false), 'extended', coalesce(k.extended, false),
            'consent', coalesce(k.consent, false), 'steps', coalesce(s.steps, '{}'), 'below', b.below) ORDER BY k.key), '[]')
          FROM (SELECT key, min(line) AS line, min("bornOn") AS "bornOn", bool_or("ageConsent") AS "ageConsent",
              bool_or(extended) AS extended, bool_or(consent) AS consent FROM keyed GROUP BY key) k
            JOIN (SELECT key, json_object_agg(below, persons) AS below
              FROM (SELECT key, below, count(*) AS persons FROM keyed GROUP BY key, below) x GROUP BY key) b ON b.key = k.key
            LEFT JOIN (SELECT key, json_object_agg(kind, "on") AS steps
              FROM (SELECT k.key, t.kind, min(t."on") AS "on" FROM keyed k JOIN taken t ON t.id = k.id WHERE t."on" IS NOT NULL GROUP BY k.key, t.kind) x
              GROUP BY key) s ON s.key = k.key) AS alike,
        (SELECT coalesce(json_agg(json_build_object('kind', d.kind, 'persons', d.persons, 'lower', d.days[1], 'median', d.days[2], 'upper', d.days[3])
          ORDER BY d.kind), '[]') FROM durations d) AS durations`;
    return seen ? { alike: seen.alike.map(toAlike), durations: seen.durations } : { alike: [], durations: [] };
  });

/** The latest that was passed; of helpers the first. */
const dayOfStep = Prisma.sql`CASE s.kind WHEN 'HELPER' THEN min(s."on") ELSE max(s."on") FILTER (WHERE s."isPassed") END`;

const stands = Prisma.sql`s."withdrawsId" IS NULL AND NOT EXISTS (SELECT FROM "CandidateStep" w WHERE w."withdrawsId" = s.id)`;

type Row = {
  readonly alike: readonly Alike[];
  readonly durations: readonly (Omit<Duration, "kind"> & { readonly kind: StepKind })[];
};
