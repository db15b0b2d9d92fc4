import "server-only";
import type { Access } from "@/domain/access";
import type { Seat, StepKind } from "@/domain/candidate-step";
import type { Day } from "@/domain/day";
import type { Dossier } from "@/domain/dossier";
import type { Duration } from "@/domain/forecast";
import { dossierOf, type KeptStep } from "@/domain/kept-candidate";
import type { OrganizationKind } from "@/domain/organization";
import { toDate } from "./dates";
import { db } from "./db";
import { Prisma } from "./generated/client";
import { reachSetting, subtreesSql } from "./reach";

/** An open dossier without whose it is: where it stands, its dated steps, and the seats of its cell. */
export type OpenDossier = { readonly path: string; readonly dossier: Dossier; readonly line: readonly Seat[] };

export type DossiersSeen = { readonly open: readonly OpenDossier[]; readonly durations: readonly Duration[] };

type Asked = {
  /** The organization and all below it. */
  readonly path: string;
  /** The step by which an admission counts. */
  readonly goal: "CEREMONY" | "DECISION";
  /** Since when dossiers that came through are looked at. */
  readonly since: Day;
};

/** The open dossiers of a subtree and how long those took that came through, in one question; no name is read. */
export const readDossiersSeen = (
  access: Access<"attainment.read">,
  { path, goal, since }: Asked,
): Promise<DossiersSeen> =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', ${reachSetting(access)}, true)`;
    const reached = subtreesSql(access, Prisma.sql`c.path`, path);
    const today = toDate(access.today);
    // As one value: the client takes a table of values apart one by one, and there may be thousands.
    const [seen] = await tx.$queryRaw<Row[]>`
      WITH held AS MATERIALIZED (
        SELECT c.id, c.path, c."organizationId", c."personId" FROM "Candidate" c WHERE c."closedOn" IS NULL AND ${reached}),
      through AS MATERIALIZED (
        SELECT c.id, s.kind, max(s."on") AS "on" FROM "Candidate" c JOIN "CandidateStep" s ON s."candidateId" = c.id
        WHERE c.outcome = 'ADMITTED' AND c."closedOn" >= ${toDate(since)}::date AND c."closedOn" <= ${today}::date AND ${reached} AND ${stands}
        GROUP BY c.id, s.kind),
      durations AS (
        SELECT s.kind, count(*)::int AS persons, percentile_disc(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY g."on" - s."on") AS days
        FROM through s JOIN through g ON g.id = s.id AND g.kind = ${goal}::"CandidateStepKind"
        WHERE s."on" <= g."on" AND s.kind < g.kind GROUP BY s.kind)
      SELECT
        (SELECT coalesce(json_agg(json_build_object('path', h.path, 'at', h."organizationId", 'bornOn', p."bornOn", 'steps', ${steps}) ORDER BY h.path, h.id), '[]')
          FROM held h JOIN "Person" p ON p.id = h."personId") AS open,
        (SELECT coalesce(json_object_agg(l.id, l.kinds), '{}') FROM (
          SELECT a.id, array_agg(o.kind::text ORDER BY length(o.path) DESC) AS kinds
          FROM (SELECT DISTINCT "organizationId" AS id, path FROM held) a
            JOIN "Organization" o ON o.id = ANY(string_to_array(trim(BOTH '/' FROM a.path), '/')::int[])
          GROUP BY a.id) l) AS lines,
        (SELECT coalesce(json_agg(json_build_object('kind', d.kind, 'persons', d.persons, 'lower', d.days[1], 'median', d.days[2], 'upper', d.days[3])
          ORDER BY d.kind), '[]') FROM durations d) AS durations`;
    return seen ? toSeen(seen) : { open: [], durations: [] };
  });

/** Steps that were passed and stand. */
const stands = Prisma.sql`s."isPassed" AND s."withdrawsId" IS NULL
  AND NOT EXISTS (SELECT FROM "CandidateStep" w WHERE w."withdrawsId" = s.id)`;

/** Kinds, days and the consents that move a clock; details hold names besides. */
const steps = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('kind', s.kind, 'on', s."on", 'details', jsonb_strip_nulls(jsonb_build_object(
    'ageConsent', s.details->'ageConsent', 'extended', s.details->'extended', 'consent', s.details->'consent'))) ORDER BY s."on", s.id), '[]')
  FROM "CandidateStep" s WHERE s."candidateId" = h.id AND ${stands})`;

type Row = {
  readonly open: readonly {
    readonly path: string;
    readonly at: number;
    readonly bornOn: Day | null;
    readonly steps: readonly Pick<KeptStep, "kind" | "on" | "details">[];
  }[];
  readonly lines: Readonly<Record<string, readonly OrganizationKind[]>>;
  readonly durations: readonly (Omit<Duration, "kind"> & { readonly kind: StepKind })[];
};

const toSeen = ({ open, lines, durations }: Row): DossiersSeen => ({
  open: open.map(({ path, at, bornOn, steps: taken }) => ({
    path,
    dossier: dossierOf({
      ...{ bornOn, schooling: null, areas: [], isElder: false, closedOn: null, outcome: null },
      ...{ helpers: [], remarks: [], tasks: [], remarkMonths: null },
      steps: taken.map((step) => ({
        ...step,
        ...{ id: "", isPassed: true, reason: null, regulation: null, withdrawn: null },
      })),
    }),
    line: (lines[at] ?? []).map((kind) => ({ kind })),
  })),
  durations,
});
