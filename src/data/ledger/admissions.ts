import "server-only";
import { type Access, covers } from "@/domain/access";
import type { Certainty } from "@/domain/certainty";
import type { Day } from "@/domain/day";
import type { Months } from "@/domain/month";
import type { OrganizationKind } from "@/domain/organization";
import { ask } from "../ask";
import { toDayOrNull } from "../dates";
import { Prisma } from "../generated/client";
import { withinSql } from "../reach";
import { recordedAfter } from "../reports/moments";

/** A line of the ledger as it is shown: no name, only the member's id for those who may see it. */
export type LedgerLine = Months & {
  readonly id: string;
  readonly code: string;
  readonly path: string;
  readonly name: string;
  readonly organizationKind: OrganizationKind;
  readonly kind: "NAMED" | "TOTAL" | "CORRECTION";
  readonly date: Day | null;
  readonly count: number;
  /** With all its corrections. */
  readonly now: number;
  readonly isWithdrawn: boolean;
  readonly memberId: string | null;
  readonly itemisesId: string | null;
  readonly correctsId: string | null;
  readonly decisionNo: string | null;
  readonly decidedOn: Day | null;
  readonly receivedOn: Day | null;
  readonly ceremonyOn: Day | null;
  readonly reason: string | null;
  readonly certainty: Certainty | null;
  readonly source: string | null;
  readonly recordedAt: Date;
};

type Reader = Access<"admission.read" | "attainment.read">;

type Asked = {
  readonly path: string;
  readonly months?: Months;
  /** Lines that lie inside the months whole, not such as only touch them. */
  readonly isWhole?: boolean;
  readonly after?: string;
  /** Only what was recorded after this moment of the database. */
  readonly since?: Date;
  readonly most: number;
};

/** Lines of the ledger at an organization and below it that touch the months, newest first, after the line `after`. */
export const listLines = (access: Reader, asked: Asked): Promise<LedgerLine[]> =>
  select(access, Prisma.sql`a.id IN (${newest(access, asked)}) ORDER BY a.id DESC`);

/** Up to so many lines of a subtree are all looked at. */
const few = 2_000;

/**
 * The ids of the newest lines of a subtree. Which way is short depends on its size, which the planner cannot tell: a
 * cell's few lines are found by its path, those of a province by going back from the newest of all.
 */
function newest(access: Reader, { path, months, isWhole = false, after, since, most }: Asked) {
  const below = Prisma.sql`x.path LIKE ${`${path}%`}`;
  const touching = months ? (isWhole ? inside(months) : touches(months)) : Prisma.empty;
  const further = after ? Prisma.sql`AND x.id < ${after}::uuid` : Prisma.empty;
  const later = since ? Prisma.sql`AND ${recordedAfter(Prisma.sql`x`, since)}` : Prisma.empty;
  const reached = covers(access.places, path)
    ? Prisma.empty
    : Prisma.sql`AND EXISTS (SELECT 1 FROM "Organization" o WHERE o.id = x."organizationId" AND ${withinSql(access)})`;
  const chosen = Prisma.sql`${touching} ${further} ${later} ${reached} ORDER BY x.id DESC LIMIT ${most}`;
  return Prisma.sql`
    WITH subtree AS MATERIALIZED (SELECT x.id FROM "Admission" x WHERE ${below} LIMIT ${few + 1}),
    size AS MATERIALIZED (SELECT count(*) AS n FROM subtree)
    (SELECT x.id FROM "Admission" x WHERE (SELECT n FROM size) <= ${few} AND x.id IN (SELECT id FROM subtree) ${chosen})
    UNION ALL
    (SELECT x.id FROM "Admission" x WHERE (SELECT n FROM size) > ${few} AND ${below} ${chosen})`;
}

const touches = ({ from, to }: Months) => Prisma.sql`AND x."toMonth" >= ${from} AND x."fromMonth" <= ${to}`;

const inside = ({ from, to }: Months) => Prisma.sql`AND x."fromMonth" >= ${from} AND x."toMonth" <= ${to}`;

/** One line, with everything that corrects it; nothing where it is out of reach. */
export const findLine = async (access: Reader, id: string): Promise<LedgerLine | undefined> =>
  (await select(access, Prisma.sql`a.id = ${id}::uuid`))[0];

/** The line, what it corrects in the end, and all corrections, from the first entry on. Nothing where it is out of reach. */
export const listChain = (access: Reader, id: string): Promise<LedgerLine[]> =>
  select(
    access,
    Prisma.sql`a.id IN (
      WITH RECURSIVE up AS (
        SELECT id, "correctsId" FROM "Admission" WHERE id = ${id}::uuid
        UNION ALL
        SELECT b.id, b."correctsId" FROM "Admission" b JOIN up ON b.id = up."correctsId"
      ), down AS (
        SELECT id FROM up WHERE "correctsId" IS NULL
        UNION ALL
        SELECT c.id FROM "Admission" c JOIN down ON c."correctsId" = down.id
      ) SELECT id FROM down) ORDER BY a."correctsId" IS NOT NULL, a.id LIMIT 200`,
  );

/** Lines that were drawn from this total, newest first. */
export const listDrawn = (access: Reader, totalId: string, most: number): Promise<LedgerLine[]> =>
  select(
    access,
    Prisma.sql`a."itemisesId" = ${totalId}::uuid AND a.count > 0 AND a."correctsId" IS NULL ORDER BY a.id DESC LIMIT ${most}`,
  );

type Place = { readonly id: number; readonly path: string };

/** Where the figures of an organization in the months come from: its own lines that name a source. */
export const listSources = (access: Reader, { id }: Place, months: Months): Promise<LedgerLine[]> =>
  select(access, Prisma.sql`a.id IN (${sources(id, months)}) ORDER BY a."fromMonth", a.id`);

/** The sources of an organization's figures, and the newest lines there and below; in one question. */
export async function listSourcesAndNewest(access: Reader, { id, path }: Place, months: Months, most: number) {
  const found = await select(
    access,
    Prisma.sql`a.id IN (${newest(access, { path, most })} UNION ALL (${sources(id, months)})) ORDER BY a."fromMonth", a.id`,
  );
  return {
    // A new line of the place itself that names a source is one of its sources as well.
    lines: found.filter((line) => line.path === path && isSource(line, months)).slice(0, mostSources),
    newest: [...found].sort((one, other) => (one.id < other.id ? 1 : -1)).slice(0, most),
  };
}

const mostSources = 20;

const sources = (id: number, { from, to }: Months) => Prisma.sql`
  SELECT x.id FROM "Admission" x WHERE x."organizationId" = ${id} AND x.source IS NOT NULL AND x.count >= 0 AND x."correctsId" IS NULL
    AND x."toMonth" >= ${from} AND x."fromMonth" <= ${to} ORDER BY x."fromMonth", x.id LIMIT ${mostSources}`;

const isSource = ({ source, count, correctsId, ...line }: LedgerLine, { from, to }: Months) =>
  source !== null && count >= 0 && correctsId === null && line.to >= from && line.from <= to;

async function select(access: Reader, condition: Prisma.Sql): Promise<LedgerLine[]> {
  const rows = await ask<Row[]>`
    SELECT a.id, o.code, o.path, o.name, o.kind::text AS "organizationKind", a.kind::text AS kind, a.date, a."fromMonth" AS "from", a."toMonth" AS "to",
      a.count, a."memberId", a."itemisesId", a."correctsId", a."decisionNo", a."decidedOn", a."receivedOn", a."ceremonyOn",
      a.reason, a.certainty::text AS certainty, a.source, a."recordedAt", chain.now, chain."isWithdrawn"
    FROM "Admission" a JOIN "Organization" o ON o.id = a."organizationId" AND ${withinSql(access)}
    CROSS JOIN LATERAL (
      WITH RECURSIVE link AS (
        SELECT a.id, a.count, 0 AS reports
        UNION ALL
        -- Limited to the one there is: else a small ledger is read whole for every line.
        SELECT c.id, c.count, c.reports FROM link
        CROSS JOIN LATERAL (SELECT id, count, reports FROM "Admission" WHERE "correctsId" = link.id LIMIT 1) c
      ) SELECT sum(count)::int AS now, (bool_or(reports < 0) OR (a.kind = 'NAMED' AND sum(count) = 0) OR (count(*) > 1 AND a.count > 0 AND a.reports = 0 AND sum(count) = 0)) AS "isWithdrawn" FROM link
    ) chain
    WHERE ${condition}`;
  return rows.map(({ date, decidedOn, receivedOn, ceremonyOn, ...row }) => ({
    ...row,
    date: toDayOrNull(date),
    decidedOn: toDayOrNull(decidedOn),
    receivedOn: toDayOrNull(receivedOn),
    ceremonyOn: toDayOrNull(ceremonyOn),
  }));
}

type Dates = "date" | "decidedOn" | "receivedOn" | "ceremonyOn";
type Row = Omit<LedgerLine, Dates> & Record<Dates, Date | null>;
