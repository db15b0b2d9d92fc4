import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { MemberStatus } from "@/domain/members/member";
import type { DepartureKind } from "@/domain/members/moves";
import type { Passage } from "@/domain/members/passage";
import type { Mistake } from "@/domain/members/taking-back";
import type { SealedField } from "@/domain/persons/facts";
import { toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { livesIn, type Residence } from "../hamlets/residences";
import { type PassageJson, passageOf, toPassage } from "../members/passage-rows";
import { setReach, withinSql } from "../reach";
import { type ChargeOf, chargesOf } from "../sourcing/group-charge-rows";
import { type MergedFact, mergedInto } from "./merged-persons";
import { oncePerDay } from "./sights";

/** Where somebody was from a day to a day. */
export type StayFact = {
  readonly code: string;
  readonly place: string;
  readonly from: Day;
  readonly until: Day | null;
};

export type SightFact = {
  /** The first time that day, the last, and how often. */
  readonly at: Date;
  readonly lastAt: Date;
  readonly times: number;
  readonly actor: string;
  /** The user's name; null for the operator. */
  readonly name: string | null;
  readonly kind: "VIEWED" | "REVEALED" | "EXPORTED";
  readonly fields: readonly SealedField[];
  readonly reason: string | null;
};

type RecognitionFact = {
  readonly id: string;
  readonly decidedOn: Day;
  readonly effectiveOn: Day;
  readonly decisionNo: string | null;
};

type DepartureFact = {
  readonly id: string;
  readonly kind: DepartureKind;
  readonly on: Day;
  readonly decisionNo: string | null;
  readonly reason: string | null;
};

/** What was entered by mistake and taken back. */
type TakenBackFact = {
  readonly kind: Mistake;
  readonly on: Day;
  /** Of a registration the cell it was for. */
  readonly place: string | null;
  readonly at: string;
  readonly reason: string | null;
};

export type Dossier = {
  readonly id: string;
  readonly personId: string;
  readonly organizationId: number;
  readonly code: string;
  readonly place: string;
  readonly path: string;
  readonly fullName: string;
  readonly bornOn: Day | null;
  readonly birthYear: number | null;
  readonly woman: boolean | null;
  readonly local: boolean | null;
  /** Where the member lives. */
  readonly hamlet: Residence | null;
  readonly status: MemberStatus;
  readonly joinedOn: Day | null;
  readonly officialOn: Day | null;
  readonly leftOn: Day | null;
  /** What is kept sealed. */
  readonly sealed: readonly SealedField[];
  readonly stays: readonly StayFact[];
  /** The entry of the ledger that admitted the member; null for who was registered without one. */
  readonly entry: { readonly id: string; readonly code: string } | null;
  /** The way since the ceremony. */
  readonly passage: Passage;
  readonly recognition: RecognitionFact | null;
  readonly departure: DepartureFact | null;
  /** The latest move. */
  readonly transfer: { readonly id: string; readonly on: Day } | null;
  readonly takenBack: readonly TakenBackFact[];
  readonly merged: readonly MergedFact[];
  /** Groups of households and clans the member is or was in charge of. */
  readonly charges: readonly ChargeOf[];
  /** Who has seen it, the latest first. */
  readonly sights: readonly SightFact[];
};

/** Sights shown at most. */
const mostSights = 50;

/** The dossier of a member within reach. Looking at it is itself noted. */
export const viewDossier = (access: Access<"member.read">, id: string): Promise<Dossier | undefined> =>
  db.$transaction(async (tx) => {
    await setReach(tx, access);
    await tx.$executeRaw`
      INSERT INTO "Sight" (id, "personId", "userId", actor, kind, fields)
      SELECT gen_random_uuid(), p.id, ${access.userId}::int, ${access.actor}, 'VIEWED', '{}'
      FROM "Member" m JOIN "Person" p ON p.id = m."personId" WHERE m.id = ${id}::uuid
      ${oncePerDay}`;
    const [row] = await tx.$queryRaw<Row[]>`
      SELECT m.id, p.id AS "personId", o.code, o.name AS place, m.path, p."fullName", p."bornOn", p."birthYear", p.woman, p.local,
        m."organizationId", m.status::text AS status, m."joinedOn", m."officialOn", m."leftOn", ${livesIn} AS hamlet, ${passageOf} AS passage,
        array_remove(ARRAY[CASE WHEN p."identitySealed" IS NOT NULL THEN 'identity' END,
          CASE WHEN p."ethnicGroupSealed" IS NOT NULL THEN 'ethnicGroup' END,
          CASE WHEN p."religionSealed" IS NOT NULL THEN 'religion' END], NULL) AS sealed,
        (SELECT coalesce(json_agg(json_build_object('code', w.code, 'place', w.name, 'from', s."from", 'until', s.until) ORDER BY s."from"), '[]')
          FROM "Stay" s JOIN "Organization" w ON w.id = s."organizationId" WHERE s."memberId" = m.id) AS stays,
        (SELECT json_build_object('id', a.id, 'code', e.code) FROM "Admission" a JOIN "Organization" e ON e.id = a."organizationId"
          WHERE a."memberId" = m.id AND a.kind = 'NAMED' LIMIT 1) AS entry,
        (SELECT json_build_object('id', r.id, 'decidedOn', r."decidedOn", 'effectiveOn', r."effectiveOn", 'decisionNo', r."decisionNo")
          FROM "Recognition" r WHERE r."memberId" = m.id AND r."takenBackAt" IS NULL) AS recognition,
        (SELECT json_build_object('id', d.id, 'kind', d.kind, 'on', d."on", 'decisionNo', d."decisionNo", 'reason', d.reason)
          FROM "Departure" d WHERE d."memberId" = m.id AND d."takenBackAt" IS NULL) AS departure,
        (SELECT json_build_object('id', t.id, 'on', t."on") FROM "Transfer" t
          WHERE t."memberId" = m.id AND t."takenBackAt" IS NULL ORDER BY t."on" DESC, t.id DESC LIMIT 1) AS transfer,
        ${takenBack} AS "takenBack", ${mergedInto(Prisma.sql`p.id`)} AS merged, ${chargesOf} AS charges
      FROM "Member" m JOIN "Person" p ON p.id = m."personId" JOIN "Organization" o ON o.id = m."organizationId"
      WHERE m.id = ${id}::uuid AND ${withinSql(access)}`;
    if (!row) return undefined;
    const sights = await tx.$queryRaw<SightFact[]>`
      SELECT s.at, s."lastAt", s.times, s.actor, u.name, s.kind::text AS kind, s.fields, s.reason
      FROM "Sight" s LEFT JOIN "User" u ON u.id = s."userId"
      WHERE s."personId" = ANY(ARRAY(SELECT p.id FROM "Person" p WHERE p.id = ${row.personId}::uuid OR p."mergedIntoId" = ${row.personId}::uuid)) ORDER BY s."lastAt" DESC, s.id LIMIT ${mostSights}`;
    const { bornOn, joinedOn, officialOn, leftOn, passage, ...rest } = row;
    return {
      ...rest,
      passage: toPassage(passage),
      ...{ bornOn: toDayOrNull(bornOn), joinedOn: toDayOrNull(joinedOn) },
      ...{ officialOn: toDayOrNull(officialOn), leftOn: toDayOrNull(leftOn), sights },
    };
  });

/** Of the person and of whoever was found to be the same. */
const takenBack = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('kind', b.kind, 'on', b."on", 'place', b.place, 'at', b.at, 'reason', b.reason)
    ORDER BY b.at, b."on"), '[]')
  FROM "Person" q JOIN "Member" x ON x."personId" = q.id CROSS JOIN LATERAL (
    SELECT 'TRANSFER' AS kind, "on", NULL AS place, "takenBackAt" AS at, "takenBackReason" AS reason FROM "Transfer" WHERE "memberId" = x.id
    UNION ALL SELECT 'RECOGNITION', "effectiveOn", NULL, "takenBackAt", "takenBackReason" FROM "Recognition" WHERE "memberId" = x.id
    UNION ALL SELECT 'DEPARTURE', "on", NULL, "takenBackAt", "takenBackReason" FROM "Departure" WHERE "memberId" = x.id
    UNION ALL SELECT 'REGISTRATION', min(v."from"), w.name, v."takenBackAt", v."takenBackReason" FROM "VoidedStay" v
      JOIN "Organization" w ON w.id = v."organizationId" WHERE v."memberId" = x.id GROUP BY w.id, v."takenBackAt", v."takenBackReason") b
  WHERE (q.id = p.id OR q."mergedIntoId" = p.id) AND b.at IS NOT NULL)`;

type Dates = "bornOn" | "joinedOn" | "officialOn" | "leftOn";
type Row = Omit<Dossier, Dates | "sights" | "passage"> & Record<Dates, Date | null> & { passage: PassageJson };
