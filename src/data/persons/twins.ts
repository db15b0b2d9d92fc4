import "server-only";
import { type Access, covers } from "@/domain/access";
import { type Day, day } from "@/domain/day";
import type { MemberStatus } from "@/domain/members/member";
import type { SealedField } from "@/domain/persons/facts";
import type { Mergeable } from "@/domain/persons/merging";
import { introductionsBy } from "../candidates/introducers";
import type { Tx } from "../change";
import { toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { everywhere, setReach, subtreesSql } from "../reach";

type Keeper = Access<"member.keep">;

/** The entry of the ledger `a` by name that admits the member `m`, and was not withdrawn. */
export const admits = Prisma.sql`a."memberId" = m.id AND a.kind = 'NAMED'
  AND NOT EXISTS (SELECT FROM "Admission" c WHERE c."correctsId" = a.id AND c.count < 0)`;

/** A person as one is compared with another before they are merged. */
export type Twin = Mergeable & {
  readonly local: boolean | null;
  readonly sealed: readonly SealedField[];
  readonly organizationId: number;
  readonly path: string;
  readonly code: string;
  readonly member: string | null;
  readonly stays: number;
  /** The organizations the member was in. */
  readonly places: readonly number[];
  readonly sights: number;
  readonly dossiers: readonly TwinDossier[];
};

type TwinDossier = {
  readonly id: string;
  readonly organizationId: number;
  readonly path: string;
  readonly code: string;
  readonly place: string;
  readonly openedOn: Day;
  readonly outcome: "ADMITTED" | "STOPPED" | null;
};

/** Both, in the order asked; nothing unless each is within reach. */
export const readTwins = (access: Keeper, ids: readonly [string, string]): Promise<[Twin, Twin] | undefined> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    const reached = await tx.person.count({ where: { id: { in: [...ids] } } });
    return reached === 2 ? everywhere(tx, () => selectTwins(tx, ids)) : undefined;
  });

/** As one is told of a person: dossiers beyond reach are not. */
export const withinReach = (access: Keeper, twin: Twin): Twin => ({
  ...twin,
  dossiers: twin.dossiers.filter(({ path }) => covers(access.places, path)),
});

/** The same within a change, wherever what belongs to them is. */
export async function selectTwins(tx: Tx, ids: readonly [string, string]): Promise<[Twin, Twin] | undefined> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT p.id AS "personId", p."fullName", p."bornOn", p."birthYear", p.woman, p.local, p.standing::text AS standing,
      p."identityMark" AS number, p."organizationId", p.path, o.code, o.name AS place,
      p."mergedIntoId" IS NOT NULL OR p."anonymisedOn" IS NOT NULL AS "isGone",
      array_remove(ARRAY[CASE WHEN p."identitySealed" IS NOT NULL THEN 'identity' END,
        CASE WHEN p."ethnicGroupSealed" IS NOT NULL THEN 'ethnicGroup' END,
        CASE WHEN p."religionSealed" IS NOT NULL THEN 'religion' END], NULL) AS sealed,
      (SELECT m.id FROM "Member" m WHERE m."personId" = p.id AND m.status <> 'VOID') AS member,
      (SELECT count(*)::int FROM "Stay" s JOIN "Member" m ON m.id = s."memberId" WHERE m."personId" = p.id) AS stays,
      ARRAY(SELECT DISTINCT s."organizationId" FROM "Stay" s JOIN "Member" m ON m.id = s."memberId" WHERE m."personId" = p.id) AS places,
      (SELECT m."leftOn" FROM "Member" m WHERE m."personId" = p.id AND m.status = 'LEFT') AS "leftOn",
      r."joinedOn", r."officialOn", EXISTS (SELECT FROM "Recognition" g WHERE g."memberId" = r.id AND g."takenBackAt" IS NULL) AS "isRecognised",
      (SELECT min(s."from") FROM "Stay" s WHERE s."memberId" = r.id) AS "firstOn",
      (SELECT coalesce(sum(s.times), 0)::int FROM "Sight" s WHERE s."personId" = p.id) AS sights,
      (SELECT json_build_object('place', e.name, 'day', a.date) FROM "Member" m
        JOIN "Admission" a ON ${admits} JOIN "Organization" e ON e.id = a."organizationId"
        WHERE m."personId" = p.id AND m.status <> 'VOID' ORDER BY a.id DESC LIMIT 1) AS entry,
      ARRAY(${introductionsBy(Prisma.sql`p.id`)}) AS introductions,
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'organizationId', c."organizationId", 'path', c.path, 'code', w.code,
        'place', w.name, 'openedOn', c."openedOn", 'outcome', c.outcome) ORDER BY c."openedOn", c.id), '[]')
        FROM "Candidate" c JOIN "Organization" w ON w.id = c."organizationId" WHERE c."personId" = p.id) AS dossiers
    FROM "Person" p JOIN "Organization" o ON o.id = p."organizationId"
      LEFT JOIN "Member" r ON r."personId" = p.id AND r.status <> 'VOID' WHERE p.id = ANY(${[...ids]}::uuid[])`;
  const [one, other] = ids.map((id) => rows.find(({ personId }) => personId === id)).map((row) => row && toTwin(row));
  return one && other ? [one, other] : undefined;
}

type Dates = "bornOn" | "leftOn" | "joinedOn" | "officialOn" | "firstOn";
type Row = Omit<Twin, Dates | "hasOpen" | "standing"> & Record<Dates, Date | null> & { standing: MemberStatus | null };

const toTwin = ({ bornOn, leftOn, joinedOn, officialOn, firstOn, ...row }: Row): Twin => ({
  ...row,
  ...{ bornOn: toDayOrNull(bornOn), leftOn: toDayOrNull(leftOn), joinedOn: toDayOrNull(joinedOn) },
  ...{ officialOn: toDayOrNull(officialOn), firstOn: toDayOrNull(firstOn) },
  hasOpen: row.dossiers.some(({ outcome }) => outcome === null),
  entry: row.entry && { place: row.entry.place, day: day(row.entry.day) },
});

/** Two persons of one subtree who may be one. */
export type Pair = {
  readonly one: string;
  readonly other: string;
  readonly name: string;
  readonly otherName: string;
  readonly year: number | null;
  readonly otherYear: number | null;
  readonly place: string;
  readonly otherPlace: string;
};

/** Pairs of likely names within a subtree and no other year of birth, those of the same year first. */
export async function listPairs(access: Keeper, path: string, most: number): Promise<Pair[]> {
  const within = (column: Prisma.Sql) => subtreesSql(access, column, path);
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<Pair[]>`
      WITH here AS MATERIALIZED (
        SELECT p.id, p."fullName", p."birthYear", p.alike, o.name AS place
        FROM "Person" p JOIN "Organization" o ON o.id = p."organizationId"
        WHERE ${within(Prisma.sql`p.path`)} AND p."mergedIntoId" IS NULL AND p."anonymisedOn" IS NULL
          AND (p.standing IS NULL OR p.standing <> 'VOID' OR EXISTS (SELECT FROM "Candidate" c WHERE c."personId" = p.id)))
      SELECT a.id AS one, b.id AS other, a."fullName" AS name, b."fullName" AS "otherName", a."birthYear" AS year,
        b."birthYear" AS "otherYear", a.place, b.place AS "otherPlace"
      FROM here a JOIN here b ON b.alike = a.alike AND b.id > a.id AND (a."birthYear" = b."birthYear" OR a."birthYear" IS NULL OR b."birthYear" IS NULL)
      ORDER BY a."birthYear" = b."birthYear" DESC NULLS LAST, a.alike, a.id, b.id LIMIT ${most}`,
  ]);
  return rows;
}
