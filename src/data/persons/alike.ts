import "server-only";
import type { Access } from "@/domain/access";
import type { MemberStatus } from "@/domain/members/member";
import { birthYearOf, type PersonFacts } from "@/domain/persons/facts";
import { alikeKey } from "@/domain/persons/likeness";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { setReach } from "../reach";
import { markOf } from "./sealing";

/** Where somebody's page is. */
type PageOf = { readonly id: string; readonly code: string };

/** Somebody known already who may be the same person. */
export type Alike = {
  readonly personId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly place: string;
  readonly standing: MemberStatus | null;
  readonly member: PageOf | null;
  /** The dossier that is open, else the latest. */
  readonly dossier: (PageOf & { readonly isOpen: boolean }) | null;
};

type Asked = Pick<PersonFacts, "fullName"> & Partial<Pick<PersonFacts, "bornOn" | "birthYear" | "identity">>;

/** Shown at most. */
const most = 5;

/**
 * Persons within reach with a likely name and no other year of birth; or with the same identity number. What lies beyond
 * the reach is not told, not even that there is somebody.
 */
export async function listAlike(
  access: Access<"member.keep" | "candidate.keep" | "admission.record">,
  asked: Asked,
): Promise<Alike[]> {
  const year = birthYearOf(asked);
  const sameYear = year === null ? Prisma.empty : Prisma.sql`AND (p."birthYear" IS NULL OR p."birthYear" = ${year})`;
  const sameNumber = asked.identity ? Prisma.sql`OR p."identityMark" = ${markOf(asked.identity)}` : Prisma.empty;
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<Alike[]>`
      SELECT p.id AS "personId", p."fullName", p."birthYear", o.name AS place, p.standing::text AS standing,
        (SELECT json_build_object('id', m.id, 'code', w.code) FROM "Member" m JOIN "Organization" w ON w.id = m."organizationId"
          WHERE m."personId" = p.id AND m.status <> 'VOID') AS member,
        (SELECT json_build_object('id', c.id, 'code', w.code, 'isOpen', c."closedOn" IS NULL)
          FROM "Candidate" c JOIN "Organization" w ON w.id = c."organizationId"
          WHERE c."personId" = p.id ORDER BY c."closedOn" DESC NULLS FIRST LIMIT 1) AS dossier
      FROM "Person" p JOIN "Organization" o ON o.id = p."organizationId"
      -- Whoever was merged is found as the one that stays.
      WHERE p.id IN (SELECT coalesce(p."mergedIntoId", p.id) FROM "Person" p
        WHERE (p.alike = ${alikeKey(asked.fullName)} ${sameYear}) ${sameNumber})
        -- Who was never a member after all, and never on the way to it; who is none yet counts.
        AND (p.standing IS NULL OR p.standing <> 'VOID' OR EXISTS (SELECT FROM "Candidate" c WHERE c."personId" = p.id))
      ORDER BY p."birthYear" IS NULL, p.id LIMIT ${most}`,
  ]);
  return rows;
}
