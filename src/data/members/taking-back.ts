import "server-only";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { MemberStatus } from "@/domain/members/member";
import {
  type Mistake,
  type TakingBackFacts,
  type TakingBackInput,
  takeBackMistake,
} from "@/domain/members/taking-back";
import { no, type Result, yes } from "@/domain/result";
import { introductionsBy } from "../candidates/introducers";
import { change, type Tx } from "../change";
import { toDate, toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { hasMerged } from "../persons/merged-persons";
import { admits } from "../persons/twins";
import { everywhere, reachSetting } from "../reach";
import type { Told } from "./changes";
import { placesOfMember } from "./members";
import { readOneSided } from "./one-sided";
import { resume } from "./stays";
import { type Mark, voidStays } from "./voided-stays";

type Keeper = Access<"member.keep">;

/** What was entered: of whom, from when, in which cell the member is by it, and in which again without it. */
type Entered = { readonly memberId: string; readonly on: Day; readonly hereId: number; readonly backId: number };

/**
 * Takes back a move, a departure or a recognition that was entered by mistake, by either side that sees it: the row
 * stays and says why (the trail does not, so that words can be forgotten), stays and headcounts are as if it had never been.
 */
export async function takeBack(access: Keeper, { act: [kind, id], reason }: TakingBackInput): Promise<Result<Told>> {
  const found = await findEntered(access, kind, id);
  if (!found) return no("takeBack.unknown");
  const entered = kind === "REGISTRATION" ? { ...found, backId: await dossierPlace(found) } : found;
  const sides = await readSides(access, kind, entered);
  if (!sides) return no("takeBack.unknown");
  const { memberId, on } = entered;
  return change<Told>(access, sides.where, (tx) =>
    everywhere(tx, async () => {
      await tx.$queryRaw`SELECT id FROM "Member" WHERE id = ${memberId}::uuid FOR UPDATE`;
      const decided = takeBackMistake({
        ...(await readFacts(tx, kind, id, entered)),
        oneSided: kind === "TRANSFER" && sides.isOneSided ? await readOneSided(tx, id, access.today) : null,
      });
      if (!decided.ok) return decided;
      if (!(await undo[kind](tx, entered))) return no("takeBack.unknown");
      const mark = { takenBackAt: new Date(), takenBackReason: reason, takenBackById: access.userId };
      await marking[kind](tx, id, mark);
      const line = { subject: `member:${memberId}`, after: { takenBack: kind, on } };
      return yes({ answer: sides.answer, line, linesOf: new Map(sides.where.lock.map((one) => [one, line])) });
    }),
  );
}

/** Where whoever was never a member is afterwards, within reach or not: with the latest dossier, else where it was entered. */
const dossierPlace = ({ memberId, hereId }: Entered) =>
  db.$transaction((tx) => everywhere(tx, async () => (await latestDossier(tx, memberId))?.organizationId ?? hereId));

const latestDossier = async (tx: Tx, memberId: string) =>
  tx.candidate.findFirst({
    where: { person: { member: { id: memberId } } },
    orderBy: [{ openedOn: "desc" }, { id: "desc" }],
  });

/** The cells concerned, within reach and beyond; who no longer finds the member afterwards is told no id. */
async function readSides(access: Keeper, kind: Mistake, { memberId, hereId, backId }: Entered) {
  // From when somebody counts as official changes wherever the member has been.
  const former = kind === "RECOGNITION" ? await placesOfMember(memberId) : [];
  const places = await db.organization.findMany({ where: { id: { in: [hereId, backId, ...former] } } });
  const reached = places.filter(({ path }) => covers(access.places, path));
  const back = reached.find(({ id }) => id === backId);
  // The file of who was never a member stays with the cell it was entered in.
  const kept = kind === "REGISTRATION" && back ? reached.find(({ id }) => id === hereId) : back;
  const [first] = reached;
  if (!first) return undefined;
  return {
    where: {
      lock: reached.map(({ id }) => id),
      drawnFrom: places.filter((place) => !reached.includes(place)).map(({ id }) => id),
      chain: first.id,
    },
    isOneSided: reached.length < places.length,
    answer: kept ? { code: kept.code, id: memberId } : { code: first.code, id: "" },
  };
}

/** Nothing where neither side is within reach. */
async function findEntered(access: Keeper, kind: Mistake, id: string): Promise<Entered | undefined> {
  const here = Prisma.sql`m."organizationId" AS "hereId", m."organizationId" AS "backId"`;
  const sources: Record<Mistake, Prisma.Sql> = {
    TRANSFER: Prisma.sql`t."memberId", t."on", t."toId" AS "hereId", t."fromId" AS "backId" FROM "Transfer" t WHERE t.id = ${id}::uuid`,
    DEPARTURE: Prisma.sql`d."memberId", d."on", ${here} FROM "Departure" d JOIN "Member" m ON m.id = d."memberId" WHERE d.id = ${id}::uuid`,
    RECOGNITION: Prisma.sql`r."memberId", r."effectiveOn" AS "on", ${here} FROM "Recognition" r JOIN "Member" m ON m.id = r."memberId" WHERE r.id = ${id}::uuid`,
    REGISTRATION: Prisma.sql`m.id AS "memberId", f."on", ${here} FROM "Member" m JOIN LATERAL (SELECT coalesce(
      (SELECT min(s."from") FROM "Stay" s WHERE s."memberId" = m.id),
      (SELECT min(v."from") FROM "VoidedStay" v WHERE v."memberId" = m.id)) AS "on") f ON f."on" IS NOT NULL WHERE m.id = ${id}::uuid`,
  };
  const [, [row]] = await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', ${reachSetting(access)}, true)`,
    db.$queryRaw<(Omit<Entered, "on"> & { on: Date })[]>`SELECT ${sources[kind]}`,
  ]);
  return row && { ...row, on: toDay(row.on) };
}

async function readFacts(
  tx: Tx,
  kind: Mistake,
  id: string,
  { memberId, backId, on }: Entered,
): Promise<Omit<TakingBackFacts, "oneSided">> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT m.status::text AS status, m."leftOn", coalesce(
        (SELECT "takenBackAt" IS NOT NULL FROM "Transfer" WHERE id = ${id}::uuid),
        (SELECT "takenBackAt" IS NOT NULL FROM "Departure" WHERE id = ${id}::uuid),
        (SELECT "takenBackAt" IS NOT NULL FROM "Recognition" WHERE id = ${id}::uuid), m.status = 'VOID') AS "isBack",
      (SELECT json_build_object('place', e.name, 'day', a.date) FROM "Admission" a JOIN "Organization" e ON e.id = a."organizationId"
        WHERE ${admits} LIMIT 1) AS entry, ${usesOf} AS uses,
      l."on" AS "movedOn", l.name AS "movedTo", o."closedOn", o.name AS place
    FROM "Member" m LEFT JOIN "Organization" o ON o.id = ${backId}
    LEFT JOIN LATERAL (
      SELECT t."on", d.name FROM "Transfer" t JOIN "Organization" d ON d.id = t."toId"
      WHERE t."memberId" = m.id AND t."takenBackAt" IS NULL AND (t."on", t.id) > (${toDate(on)}::date, ${id}::uuid)
      ORDER BY t."on", t.id LIMIT 1) l ON true
    WHERE m.id = ${memberId}::uuid`;
  if (!row) throw new Error(`no member ${memberId}`);
  const { status, isBack, leftOn, movedOn, movedTo, closedOn, place, entry, uses } = row;
  return {
    ...{ kind, isBack, status, entry, uses, leftOn: toDayOrNull(leftOn) },
    movedSince: movedOn ? { place: movedTo, day: toDay(movedOn) } : null,
    closed: closedOn ? { place, day: toDay(closedOn) } : null,
  };
}

/** What rests on the registration of `m`. */
const usesOf = Prisma.sql`array_remove(ARRAY[
  CASE WHEN EXISTS (SELECT FROM "Recognition" r WHERE r."memberId" = m.id AND r."takenBackAt" IS NULL) THEN 'RECOGNITION' END,
  CASE WHEN EXISTS (SELECT FROM "PassageStep" s WHERE s."memberId" = m.id AND s."withdrawsId" IS NULL
    AND NOT EXISTS (SELECT FROM "PassageStep" w WHERE w."withdrawsId" = s.id)) THEN 'STEP' END,
  CASE WHEN EXISTS (SELECT FROM "HelperAssignment" h WHERE h."memberId" = m.id) THEN 'HELPER' END,
  CASE WHEN EXISTS (SELECT FROM "GroupCharge" g WHERE g."memberId" = m.id) THEN 'CHARGE' END,
  CASE WHEN EXISTS (${introductionsBy(Prisma.sql`m."personId"`)}) THEN 'INTRODUCER' END,
  CASE WHEN ${hasMerged(Prisma.sql`m."personId"`)} THEN 'MERGED' END], NULL)`;

type Row = Pick<TakingBackFacts, "entry" | "uses"> & {
  readonly status: MemberStatus;
  readonly isBack: boolean;
  readonly leftOn: Date | null;
  readonly movedOn: Date | null;
  readonly movedTo: string;
  readonly closedOn: Date | null;
  readonly place: string;
};

/** Makes everything as it was; false where nothing was found to go on with. */
const undo: Record<Mistake, (tx: Tx, entered: Entered) => Promise<boolean>> = {
  TRANSFER: async (tx, { memberId, on, hereId, backId }) => {
    await tx.$executeRaw`
      DELETE FROM "Stay" WHERE "memberId" = ${memberId}::uuid AND "organizationId" = ${hereId}
        AND "from" >= ${toDate(on)}::date AND (until IS NULL OR until >= "from")`;
    if (!(await resume(tx, { memberId, organizationId: backId }, on))) return false;
    const { path } = await tx.organization.findUniqueOrThrow({ where: { id: backId }, select: { path: true } });
    const place = { organizationId: backId, path };
    const { personId } = await tx.member.update({ where: { id: memberId }, data: place, select: { personId: true } });
    await tx.person.update({ where: { id: personId }, data: place });
    return true;
  },
  DEPARTURE: async (tx, { memberId, on, backId }) => {
    if (!(await resume(tx, { memberId, organizationId: backId }, on))) return false;
    const last = await tx.stay.findFirst({ where: { memberId }, orderBy: { from: "desc" } });
    const status = last?.officialFrom ? "OFFICIAL" : "PROBATIONARY";
    await tx.member.update({ where: { id: memberId }, data: { status, leftOn: null } });
    return true;
  },
  RECOGNITION: async (tx, { memberId }) => {
    await tx.member.update({ where: { id: memberId }, data: { status: "PROBATIONARY", officialOn: null } });
    await tx.stay.updateMany({ where: { memberId }, data: { officialFrom: null } });
    return true;
  },
  // Whose dossier was stopped before is with its cell again, which is told of it.
  REGISTRATION: async (tx, { memberId, hereId, backId }) => {
    const dossier = await latestDossier(tx, memberId);
    if ((dossier?.organizationId ?? hereId) !== backId) return false;
    const data = { status: "VOID", leftOn: null } as const;
    const { personId } = await tx.member.update({ where: { id: memberId }, data, select: { personId: true } });
    if (!dossier) return true;
    const { organizationId, path } = dossier;
    await tx.person.update({ where: { id: personId }, data: { organizationId, path } });
    return true;
  },
};

const marking: Record<Mistake, (tx: Tx, id: string, data: Mark) => Promise<unknown>> = {
  TRANSFER: (tx, id, data) => tx.transfer.update({ where: { id }, data }),
  DEPARTURE: (tx, id, data) => tx.departure.update({ where: { id }, data }),
  RECOGNITION: (tx, id, data) => tx.recognition.update({ where: { id }, data }),
  REGISTRATION: voidStays,
};
