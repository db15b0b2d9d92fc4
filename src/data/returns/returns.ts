import "server-only";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Months } from "@/domain/month";
import { idsOf, type Organization } from "@/domain/organization";
import type { HandedPart } from "@/domain/returns/check";
import { ReturnFigures } from "@/domain/returns/figures";
import { type ReturnAct, type ReturnStatus, statusAfter } from "@/domain/returns/return";
import { toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import type { Prisma } from "../generated/client";
import { withinSql } from "../reach";

type Reader = Access<"attainment.read">;

/** Where a return stands, and the figure handed in last. What nobody has handed in yet is not among them. */
export type ReturnState = Months & {
  readonly organizationId: number;
  readonly status: ReturnStatus;
  /** How many steps there have been. */
  readonly steps: number;
  readonly admitted: number;
  readonly handedInOn: Day;
  /** Of those below, what waits for an answer: all its figures. */
  readonly waiting: ReturnFigures | null;
};

type Asked = {
  /** Everything of this organization within the months. */
  readonly of: number;
  readonly within: Months;
  /** And of those the return for exactly one period. */
  readonly others: readonly number[];
  readonly period: Months;
};

/** Returns of an organization and of those below it, in one question. */
export async function listReturns(access: Reader, { of, within, others, period }: Asked): Promise<ReturnState[]> {
  const rows = await db.$queryRaw<StateRow[]>`
    SELECT r."organizationId", r."fromMonth" AS "from", r."toMonth" AS "to", r.number AS steps, r.act::text AS act, handed.admitted, handed."on",
      CASE WHEN r.act = 'SUBMIT' AND r."organizationId" <> ${of} THEN handed.figures END AS waiting
    FROM (
      SELECT DISTINCT ON ("organizationId", "fromMonth", "toMonth") "organizationId", "fromMonth", "toMonth", number, act
      FROM "ReturnStep"
      WHERE ("organizationId" = ${of} AND "fromMonth" >= ${within.from} AND "toMonth" <= ${within.to})
        OR ("organizationId" = ANY(${[...others]}::int[]) AND "fromMonth" = ${period.from} AND "toMonth" = ${period.to})
      ORDER BY "organizationId", "fromMonth", "toMonth", number DESC) r
    JOIN "Organization" o ON o.id = r."organizationId" AND ${withinSql(access)}
    CROSS JOIN LATERAL (
      SELECT (s.figures -> 'own' ->> 'admitted')::int AS admitted, s."on", s.figures FROM "ReturnStep" s
      WHERE s."organizationId" = r."organizationId" AND s."fromMonth" = r."fromMonth" AND s."toMonth" = r."toMonth" AND s.act = 'SUBMIT'
      ORDER BY s.number DESC LIMIT 1) handed`;
  return rows.map(({ act, on, waiting, ...row }) => ({
    ...row,
    ...{ status: statusAfter(act), handedInOn: toDay(on) },
    waiting: waiting === null ? null : ReturnFigures.parse(waiting),
  }));
}

type StateRow = Omit<ReturnState, "status" | "handedInOn" | "waiting"> & {
  act: ReturnAct;
  on: Date;
  waiting: Prisma.JsonValue;
};

/** A step of a return. Remarks are free text and steps have been taken by somebody: both are for who may read names. */
export type ReturnStep = {
  readonly id: string;
  /** The moment of the database: what the ledger recorded after it was written later. */
  readonly at: Date;
  readonly number: number;
  readonly act: ReturnAct;
  readonly on: Day;
  readonly remark: string | null;
  readonly documentNo: string | null;
  readonly documentOn: Day | null;
  readonly figures: ReturnFigures | null;
  readonly by: string | null;
};

/** A return with all its steps, the first one first, and what was handed in last for shorter periods inside its own. */
export type ReturnCourse = { readonly steps: readonly ReturnStep[]; readonly parts: readonly HandedPart[] };

/** In one question; nothing where the organization is out of reach. */
export async function readCourse(access: Reader, organizationId: number, { from, to }: Months): Promise<ReturnCourse> {
  const rows = await db.$queryRaw<StepRow[]>`
    SELECT s.id, s.at, s.number, s.act::text AS act, s."on", s.remark, s."documentNo", s."documentOn", u.name AS by,
      s."fromMonth" AS "from", s."toMonth" AS "to", (s.figures -> 'own' ->> 'admitted')::int AS admitted,
      CASE WHEN s."fromMonth" = ${from} AND s."toMonth" = ${to} THEN s.figures END AS figures
    FROM "ReturnStep" s JOIN "Organization" o ON o.id = s."organizationId" AND ${withinSql(access)}
    LEFT JOIN "User" u ON u.id = s."byId"
    WHERE s."organizationId" = ${organizationId} AND s."fromMonth" >= ${from} AND s."toMonth" <= ${to}
    ORDER BY s."fromMonth", s."toMonth", s.number`;
  const isWhole = (row: StepRow) => row.from === from && row.to === to;
  const handed = rows.flatMap((row) =>
    row.admitted === null || isWhole(row) ? [] : [{ from: row.from, to: row.to, admitted: row.admitted }],
  );
  return {
    steps: rows.filter(isWhole).map(toStep),
    parts: [...new Map(handed.map((part) => [`${part.from} ${part.to}`, part])).values()],
  };
}

const toStep = ({ id, at, number, act, on, remark, documentNo, documentOn, figures, by }: StepRow): ReturnStep => ({
  ...{ id, at, number, act, remark, documentNo, by },
  on: toDay(on),
  documentOn: toDayOrNull(documentOn),
  figures: figures === null ? null : ReturnFigures.parse(figures),
});

type StepRow = Months &
  Omit<ReturnStep, "on" | "documentOn" | "figures"> & {
    on: Date;
    documentOn: Date | null;
    admitted: number | null;
    figures: Prisma.JsonValue;
  };

/** Months of a return that is closed: nothing whose months lie inside them can be written. */
export type ClosedMonths = Months & { readonly organizationId: number; readonly name: string };

/**
 * The returns closed over any of the months, of organizations within reach and of their superiors, whose names are no
 * secret; in one question, the highest first.
 */
export const listClosed = (
  access: Access<"attainment.read" | "admission.record">,
  organizations: readonly Pick<Organization, "path">[],
  months: Months,
): Promise<ClosedMonths[]> => db.$queryRaw<ClosedMonths[]>`
  SELECT r."organizationId", r."fromMonth" AS "from", r."toMonth" AS "to", a.name
  FROM (
    SELECT DISTINCT ON ("organizationId", "fromMonth", "toMonth") "organizationId", "fromMonth", "toMonth", act FROM "ReturnStep"
    WHERE "organizationId" = ANY(${idsAbove(access, organizations)}::int[])
      AND "fromMonth" BETWEEN ${months.from - 11} AND ${months.to} AND "toMonth" >= ${months.from}
    ORDER BY "organizationId", "fromMonth", "toMonth", number DESC) r
  JOIN "Organization" a ON a.id = r."organizationId"
  WHERE r.act = 'CLOSE' ORDER BY length(a.path), r."fromMonth", r."toMonth"`;

const idsAbove = (access: Access, organizations: readonly Pick<Organization, "path">[]) => [
  ...new Set(organizations.filter(({ path }) => covers(access.places, path)).flatMap(({ path }) => idsOf(path))),
];
