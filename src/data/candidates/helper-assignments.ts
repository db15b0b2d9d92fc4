import "server-only";
import type { Access } from "@/domain/access";
import { grassrootsOf, type Helping, unbrokenSince } from "@/domain/candidates/helping";
import type { Day } from "@/domain/day";
import { storable } from "@/domain/input";
import { nameWords } from "@/domain/persons/likeness";
import type { Tx } from "../change";
import { toDate, toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { begins } from "../like";
import { lineOn } from "../members/seats";
import { rangeSql, setReach, subtreesSql } from "../reach";
import type { CandidateRow } from "./rows";

/** A member within reach as about to help, and the grassroots organization that the candidate was in on the day. */
export type HelpingMember = {
  readonly helping: Helping;
  readonly fullName: string;
  readonly personId: string;
  /** In the register of some cell on the day. */
  readonly isMember: boolean;
  readonly grassrootsId: number;
};

type Stay = { readonly from: Day; readonly until: Day | null; readonly path: string };

/** Nothing where there is no such member within the reach that the transaction has set. */
export async function readHelping(
  tx: Tx,
  { organizationId }: Pick<CandidateRow, "organizationId">,
  memberId: string,
  on: Day,
): Promise<HelpingMember | undefined> {
  const grassroots = grassrootsOf(await lineOn(tx, organizationId, on));
  const [row] = await tx.$queryRaw<{ fullName: string; personId: string; officialSince: Date | null; stays: Stay[] }[]>`
    SELECT p."fullName", p.id AS "personId",
      (SELECT min(s."officialFrom") FROM "Stay" s WHERE s."memberId" = m.id) AS "officialSince",
      (SELECT coalesce(json_agg(json_build_object('from', s."from", 'until', s.until, 'path', s.path)), '[]')
        FROM "Stay" s WHERE s."memberId" = m.id AND (s.until IS NULL OR s.until >= s."from")) AS stays
    FROM "Member" m JOIN "Person" p ON p.id = m."personId" WHERE m.id = ${memberId}::uuid AND m.status <> 'VOID'`;
  if (!row || !grassroots) return undefined;
  const inside = row.stays.filter(({ path }) => path.includes(`/${grassroots.id}/`));
  const officialSince = toDayOrNull(row.officialSince);
  return {
    helping: { memberId, officialSince, togetherSince: unbrokenSince(inside, on) },
    ...{ fullName: row.fullName, personId: row.personId },
    isMember: row.stays.some(({ from, until }) => from <= on && (until === null || on <= until)),
    grassrootsId: grassroots.id,
  };
}

/** Writes who helps, with the step that assigned. */
export const writeHelper = (
  tx: Tx,
  { candidateId, stepId, on }: { readonly candidateId: string; readonly stepId: string; readonly on: Day },
  { helping: { memberId, togetherSince }, fullName, grassrootsId }: HelpingMember,
  explanation: string | undefined,
) =>
  tx.helperAssignment.create({
    data: {
      ...{ candidateId, stepId, memberId, fullName, grassrootsId, from: toDate(on) },
      ...{ together: toDate(togetherSince ?? on), explanation: explanation ?? null },
    },
  });

/** An official member who can be chosen. */
export type HelperChoice = {
  readonly id: string;
  readonly fullName: string;
  readonly place: string;
  readonly officialOn: Day | null;
  /** Of somebody who is a member no longer. */
  readonly leftOn: Day | null;
};

type Asked = {
  readonly cell: Pick<CandidateRow, "organizationId" | "path">;
  /** Beginnings of words of the name, accents and tone marks aside, of several names with commas; none: everybody in the cell. */
  readonly text: string;
  /** Besides those found everybody in the cell, and of those found who has left since: for acts of the past. */
  readonly isOfPast?: boolean;
  readonly most: number;
};

/** Official members of the cell, or those found by name in the whole grassroots organization; the cell's own first. */
export async function listHelperChoices(
  access: Access<"candidate.keep">,
  { cell: { organizationId, path }, text, isOfPast = false, most }: Asked,
): Promise<HelperChoice[]> {
  const names = storable(text) ? text.split(",").map(nameWords) : [];
  const asked = names.filter((words) => words.length > 0);
  return db.$transaction(async (tx) => {
    await setReach(tx, access);
    const grassroots = grassrootsOf(await lineOn(tx, organizationId, access.today));
    const root = asked.length > 0 ? upTo(path, grassroots?.id) : path;
    const any = asked.map((words) => begins(Prisma.sql`p.folded`, words));
    const named = any.length > 0 ? Prisma.join(any, " OR ") : Prisma.sql`true`;
    const here = isOfPast ? Prisma.sql`m."organizationId" = ${organizationId}` : Prisma.sql`false`;
    const left = isOfPast && asked.length > 0 ? Prisma.sql`p.standing = 'LEFT' AND (${named})` : Prisma.sql`false`;
    const rows = await tx.$queryRaw<ChoiceRow[]>`
      SELECT m.id, p."fullName", o.name AS place, m."officialOn", m."leftOn"
      FROM "Person" p JOIN "Member" m ON m."personId" = p.id JOIN "Organization" o ON o.id = m."organizationId"
      WHERE ${subtreesSql(access, Prisma.sql`p.path`, root)} AND ${rangeSql(Prisma.sql`p.path`, root)}
        AND m.status <> 'VOID' AND ((p.standing = 'OFFICIAL' AND (${here} OR ${named})) OR (${left}))
      ORDER BY NOT (${named}), m."organizationId" <> ${organizationId}, p."sortKey", p.id LIMIT ${most}`;
    return rows.map(({ officialOn, leftOn, ...row }) => ({
      ...row,
      ...{ officialOn: toDayOrNull(officialOn), leftOn: toDayOrNull(leftOn) },
    }));
  });
}

/** The part of a path that ends at the organization; the whole where that is not on it. */
function upTo(path: string, id: number | undefined): string {
  const step = `/${id}/`;
  const at = path.indexOf(step);
  return at < 0 ? path : path.slice(0, at + step.length);
}

type ChoiceRow = Omit<HelperChoice, "officialOn" | "leftOn"> & { officialOn: Date | null; leftOn: Date | null };

/** How many candidates on the way have nobody who helps, and of how many a remark is overdue. */
export type HelpGap = {
  readonly organizationId: number;
  readonly code: string;
  readonly unhelped: number;
  readonly remarksOverdue: number;
};

/** Cells at or below a path that lack one or the other today, in one question and without a name. */
export const listHelpGaps = (access: Access<"candidate.read">, path: string): Promise<HelpGap[]> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    const today = Prisma.sql`${toDate(access.today)}::date`;
    return tx.$queryRaw<HelpGap[]>`
      SELECT * FROM (
        SELECT c."organizationId", o.code,
          count(*) FILTER (WHERE c.stage <> 'OUTSTANDING' AND helped.id IS NULL)::int AS unhelped,
          count(*) FILTER (WHERE c."remarkDueOn" < ${today})::int AS "remarksOverdue"
        FROM "Candidate" c JOIN "Organization" o ON o.id = c."organizationId" LEFT JOIN (
          SELECT DISTINCT h."candidateId" AS id FROM "HelperAssignment" h
          WHERE NOT h."isWithdrawn" AND h."from" <= ${today} AND (h.until IS NULL OR h.until >= ${today})
            AND (h."goneOn" IS NULL OR h."goneOn" > ${today})
        ) helped ON helped.id = c.id
        WHERE c."closedOn" IS NULL AND ${subtreesSql(access, Prisma.sql`c.path`, path)} GROUP BY 1, 2) gap
      WHERE unhelped > 0 OR "remarksOverdue" > 0 ORDER BY "organizationId"`;
  });
