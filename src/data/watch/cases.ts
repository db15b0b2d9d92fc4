import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { storable } from "@/domain/input";
import type { SourcingCause } from "@/domain/sourcing/source-review";
import type { CaseStep } from "@/domain/watch/case-act";
import type { Level, Values } from "@/domain/watch/rule";
import type { RuleName } from "@/domain/watch/rules";
import { toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { rangeSql, setReach, withinSql } from "../reach";

type Reader = Access<"watch.read" | "watch.act" | "watch.exempt">;

type CaseState = "OPEN" | "EXEMPT" | "CLOSED";

/** A case as lists show it: figures and keys, no name of a person. */
export type CaseRow = {
  readonly id: string;
  readonly organizationId: number;
  readonly code: string;
  readonly place: string;
  readonly path: string;
  readonly rule: RuleName;
  readonly subjectId: string;
  readonly since: Day;
  readonly level: Level;
  readonly state: CaseState;
  readonly facts: Values;
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  readonly dueOn: Day;
  readonly ownerId: number | null;
  readonly owner: string | null;
  readonly cause: SourcingCause | null;
  readonly exemptUntil: Day | null;
  readonly taken: number;
};

export type CasesAsked = {
  /** The organization and all below it; left out: wherever the access reaches. */
  readonly path?: string | undefined;
  readonly rule?: RuleName | undefined;
  readonly level?: number | undefined;
  readonly state: CaseState;
  /** A user's own, or nobody's. */
  readonly owner?: number | "nobody" | undefined;
  /** Whether cases about persons are among them. */
  readonly isPersonal: boolean;
  /** The case after which to go on. */
  readonly after?: string | undefined;
  readonly most: number;
};

/** Cases, those to be acted on first at the top, of one day the gravest first; in one question. */
export async function listCases(access: Reader, asked: CasesAsked): Promise<CaseRow[]> {
  const { path, rule, level, state, owner, isPersonal, after, most } = asked;
  const conditions = [
    withinSql(access),
    Prisma.sql`c.state = ${state}::"WatchState"`,
    ...(path === undefined ? [] : [rangeSql(Prisma.sql`c.path`, path)]),
    ...(rule ? [Prisma.sql`c.rule = ${rule}`] : []),
    ...(level ? [Prisma.sql`c.level = ${level}`] : []),
    ...(owner === undefined
      ? []
      : [owner === "nobody" ? Prisma.sql`c."ownerId" IS NULL` : Prisma.sql`c."ownerId" = ${owner}`]),
    ...(isPersonal ? [] : [Prisma.sql`c.subject NOT IN ('CANDIDATE', 'MEMBER')`]),
    ...(after
      ? [
          Prisma.sql`(c."dueOn", -c.level, c.id) > (SELECT a."dueOn", -a.level, a.id FROM "WatchCase" a WHERE a.id = ${after}::uuid)`,
        ]
      : []),
  ];
  return read(Prisma.sql`${Prisma.join(conditions, " AND ")} ORDER BY c."dueOn", c.level DESC, c.id LIMIT ${most}`);
}

/** One case at an organization, with every step, the first one first; nothing where it is out of reach. */
export async function findCase(access: Reader, code: string, id: string) {
  if (!storable(code)) return undefined;
  const [row] = await read(Prisma.sql`c.id = ${id}::uuid AND o.code = ${code} AND ${withinSql(access)}`);
  return row && { ...row, steps: await stepsWithin(access, row.id) };
}

/** The steps of a case, each with who took it; rules take theirs in nobody's name. */
export type ToldStep = CaseStep & { readonly by: string | null };

export async function listSteps(tx: Pick<Prisma.TransactionClient, "$queryRaw">, caseId: string): Promise<ToldStep[]> {
  const rows = await tx.$queryRaw<(Omit<ToldStep, "on"> & { on: Date })[]>`
    SELECT s.id, s.act::text AS act, s."on", s.details, s.words, s."aboutId", u.name AS by
    FROM "WatchStep" s LEFT JOIN "User" u ON u.id = s."byId" WHERE s."caseId" = ${caseId}::uuid ORDER BY s.at, s.id`;
  return rows.map((row) => ({ ...row, on: toDay(row.on) }));
}

const stepsWithin = (access: Reader, caseId: string) =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    return listSteps(tx, caseId);
  });

async function read(condition: Prisma.Sql): Promise<CaseRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id, c."organizationId", o.code, o.name AS place, c.path, c.rule, c."subjectId", c.since, c.level, c.state::text AS state, c.facts,
      c."openedOn", c."closedOn", c."dueOn", c."ownerId", u.name AS owner, c.cause, c."exemptUntil", c.taken
    FROM "WatchCase" c JOIN "Organization" o ON o.id = c."organizationId" LEFT JOIN "User" u ON u.id = c."ownerId"
    WHERE ${condition}`;
  return rows.map(({ since, openedOn, closedOn, dueOn, exemptUntil, ...row }) => ({
    ...row,
    ...{ since: toDay(since), openedOn: toDay(openedOn), closedOn: toDayOrNull(closedOn), dueOn: toDay(dueOn) },
    exemptUntil: toDayOrNull(exemptUntil),
  }));
}

type Dates = "since" | "openedOn" | "closedOn" | "dueOn" | "exemptUntil";
type Row = Omit<CaseRow, Dates> & {
  since: Date;
  openedOn: Date;
  closedOn: Date | null;
  dueOn: Date;
  exemptUntil: Date | null;
};
