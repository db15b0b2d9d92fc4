import "server-only";
import type { Access } from "@/domain/access";
import type { KeptStep } from "@/domain/candidates/kept-candidate";
import type { Day } from "@/domain/day";
import { type ClassResult, isCertified } from "@/domain/sourcing/class-result";
import { toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { rangeSql, setReach, withinSql } from "../reach";

/** A class with how many are on its list, as far as one reaches. */
export type KeptClass = {
  readonly id: string;
  readonly organizationId: number;
  readonly code: string;
  /** Who holds or orders it. */
  readonly place: string;
  readonly path: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly where: string;
  readonly sentOn: Day | null;
  readonly documentNo: string | null;
  readonly seats: number;
  readonly passed: number;
  readonly failed: number;
  readonly absent: number;
};

type Reader = Access<"attainment.read" | "class.keep">;

/** Classes at an organization and below it, the latest first. */
export const listClasses = (access: Reader, path: string, after: string | undefined, most: number) =>
  read(
    access,
    Prisma.sql`o.path LIKE ${`${path}%`} ${
      after
        ? Prisma.sql`AND EXISTS (SELECT FROM "AwarenessClass" a WHERE a.id = ${after}::uuid AND (k."from", k.id) < (a."from", a.id))`
        : Prisma.empty
    } ORDER BY k."from" DESC, k.id DESC LIMIT ${most}`,
  );

/** One class; undefined where it is out of reach. */
export const findClass = async (access: Reader, id: string): Promise<KeptClass | undefined> =>
  (await read(access, Prisma.sql`k.id = ${id}::uuid`))[0];

const read = (access: Reader, condition: Prisma.Sql): Promise<KeptClass[]> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    const rows = await tx.$queryRaw<ClassRow[]>`
      SELECT k.id, k."organizationId", o.code, o.name AS place, o.path, k.name, k."from", k."to", k.place AS where, k."sentOn", k."documentNo",
        s.seats, s.passed, s.failed, s.absent
      FROM "AwarenessClass" k JOIN "Organization" o ON o.id = k."organizationId" CROSS JOIN LATERAL (
        SELECT count(*)::int AS seats, count(*) FILTER (WHERE s.result = 'PASSED')::int AS passed,
          count(*) FILTER (WHERE s.result = 'FAILED')::int AS failed, count(*) FILTER (WHERE s.result = 'ABSENT')::int AS absent
        FROM "ClassSeat" s WHERE s."classId" = k.id) s
      WHERE ${withinSql(access)} AND ${condition}`;
    return rows.map(({ from, to, sentOn, ...row }) => ({
      ...row,
      ...{ from: toDay(from), to: toDay(to), sentOn: toDayOrNull(sentOn) },
    }));
  });

type ClassRow = Omit<KeptClass, "from" | "to" | "sentOn"> & { from: Date; to: Date; sentOn: Date | null };

/** Somebody on the list of a class. */
export type Seat = {
  readonly id: string;
  readonly candidateId: string;
  readonly personId: string;
  readonly fullName: string;
  readonly bornOn: Day | null;
  readonly code: string;
  readonly place: string;
  readonly result: ClassResult | null;
  readonly certificateNo: string | null;
  readonly certificateOn: Day | null;
  /** Whether the certificate stands in the dossier, or the step was taken back there. */
  readonly isCertified: boolean;
};

type NameReader = Access<"candidate.read">;

/** Who is on the list, by cell and name. */
export const listSeats = (access: NameReader, classId: string): Promise<Seat[]> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    const rows = await tx.$queryRaw<SeatRow[]>`
      SELECT s.id, s."candidateId", c."personId", p."fullName", p."bornOn", o.code, o.name AS place, s.result::text AS result,
        s."certificateNo", s."certificateOn", s."stepId", ${stepOf} AS steps
      FROM "ClassSeat" s JOIN "Candidate" c ON c.id = s."candidateId" JOIN "Person" p ON p.id = c."personId"
      JOIN "Organization" o ON o.id = c."organizationId" AND ${withinSql(access)}
      WHERE s."classId" = ${classId}::uuid ORDER BY o.path, p."sortKey", s.id`;
    return rows.map(({ bornOn, certificateOn, stepId, steps, ...row }) => ({
      ...row,
      ...{ bornOn: toDayOrNull(bornOn), certificateOn: toDayOrNull(certificateOn) },
      isCertified: isCertified({ stepId, steps }),
    }));
  });

const stepOf = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', t.id, 'withdrawn', CASE WHEN w.id IS NULL THEN NULL ELSE json_build_object('reason', NULL) END)), '[]')
  FROM "CandidateStep" t LEFT JOIN "CandidateStep" w ON w."withdrawsId" = t.id WHERE t.id = s."stepId")`;

type SeatRow = Omit<Seat, "bornOn" | "certificateOn" | "isCertified"> & {
  bornOn: Date | null;
  certificateOn: Date | null;
  stepId: string | null;
  steps: KeptStep[];
};

/** Somebody who could be put on the list, with the day of the latest certificate. */
export type Eligible = {
  readonly id: string;
  readonly fullName: string;
  readonly bornOn: Day | null;
  readonly place: string;
  readonly certificateOn: Day | null;
};

/** Open dossiers of a subtree that are not on the list: without a certificate first, then the oldest certificate. */
export const listEligible = (
  access: NameReader,
  { id, path }: Pick<KeptClass, "id" | "path">,
  after: string | undefined,
  most: number,
): Promise<Eligible[]> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    const rows = await tx.$queryRaw<(Omit<Eligible, "bornOn" | "certificateOn"> & EligibleDates)[]>`
      WITH open AS MATERIALIZED (
        SELECT c.id, c."personId", c."organizationId", coalesce((
          SELECT max(s."on") FROM "CandidateStep" s WHERE s."candidateId" = c.id AND s.kind = 'AWARENESS' AND s."isPassed"
            AND s."withdrawsId" IS NULL AND NOT EXISTS (SELECT FROM "CandidateStep" w WHERE w."withdrawsId" = s.id)), '-infinity'::date) AS made
        FROM "Candidate" c WHERE c."closedOn" IS NULL AND ${rangeSql(Prisma.sql`c.path`, path)}
          AND NOT EXISTS (SELECT FROM "ClassSeat" t WHERE t."candidateId" = c.id AND t."classId" = ${id}::uuid))
      SELECT c.id, p."fullName", p."bornOn", o.name AS place, nullif(c.made, '-infinity'::date) AS "certificateOn"
      FROM open c JOIN "Person" p ON p.id = c."personId" JOIN "Organization" o ON o.id = c."organizationId" AND ${withinSql(access)}
      WHERE true ${after ? Prisma.sql`AND EXISTS (SELECT FROM open a WHERE a.id = ${after}::uuid AND (c.made, c.id) > (a.made, a.id))` : Prisma.empty}
      ORDER BY c.made, c.id LIMIT ${most}`;
    return rows.map(({ bornOn, certificateOn, ...row }) => ({
      ...row,
      ...{ bornOn: toDayOrNull(bornOn), certificateOn: toDayOrNull(certificateOn) },
    }));
  });

type EligibleDates = { bornOn: Date | null; certificateOn: Date | null };
