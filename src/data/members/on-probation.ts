import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Passage } from "@/domain/members/passage";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { setReach, subtreesSql } from "../reach";
import { type PassageJson, passageOf, toPassage } from "./passage-rows";

/** Somebody on probation, with the way since the ceremony. */
export type OnProbation = {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  readonly code: string;
  readonly place: string;
  readonly passage: Passage;
};

export type OnProbationAsked = {
  /** The organization and all below it. */
  readonly path: string;
  /** Admitted on or before the day. */
  readonly joinedBy: Day;
  /** The member after whom to go on. */
  readonly after?: string | undefined;
  readonly most: number;
};

/** Those on probation who were admitted by a day, the earliest first. */
export async function listOnProbation(
  access: Access<"member.read">,
  { path, joinedBy, after, most }: OnProbationAsked,
): Promise<OnProbation[]> {
  const further = after
    ? Prisma.sql`AND (m."joinedOn", m.id) > (SELECT a."joinedOn", a.id FROM "Member" a WHERE a.id = ${after}::uuid)`
    : Prisma.empty;
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<(Omit<OnProbation, "passage"> & { passage: PassageJson })[]>`
      SELECT m.id, m."personId", p."fullName", o.code, o.name AS place, ${passageOf} AS passage
      FROM "Member" m JOIN "Person" p ON p.id = m."personId" JOIN "Organization" o ON o.id = m."organizationId"
      WHERE m.status = 'PROBATIONARY' AND ${subtreesSql(access, Prisma.sql`m.path`, path)}
        AND m."joinedOn" <= ${toDate(joinedBy)}::date ${further}
      ORDER BY m."joinedOn", m.id LIMIT ${most}`,
  ]);
  return rows.map(({ passage, ...row }) => ({ ...row, passage: toPassage(passage) }));
}
