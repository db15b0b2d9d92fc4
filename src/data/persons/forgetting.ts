import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { settings } from "@/domain/installation/setting";
import { forgottenBefore, isForgotten, nobodysName } from "@/domain/persons/forgetting";
import { yes } from "@/domain/result";
import { change, type Tx } from "../change";
import { toDate, toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma, type WatchSubject } from "../generated/client";
import { settingOn } from "../installation/settings";
import { reachSetting } from "../reach";

type Operator = Access<"person.anonymise">;

/** A person to be forgotten, by a dossier that was stopped or a registration or an entry that was withdrawn; nobody is named. */
export type Forgettable = { readonly personId: string; readonly organizationId: number; readonly code: string };

/** In how large a part at a time they are looked for. */
const onePart = 500;

/** Persons who are due to be forgotten, each with the cell of what ended last. */
export async function listForgettable(access: Operator, most = onePart): Promise<Forgettable[]> {
  const before = await dayBefore(access);
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', ${reachSetting(access)}, true)`,
    db.$queryRaw<Forgettable[]>`
      SELECT DISTINCT ON (p.id) p.id AS "personId", e."organizationId", o.code
      FROM (SELECT "personId", "organizationId", "closedOn" FROM "Candidate" WHERE outcome = 'STOPPED'
        UNION ALL ${withdrawals}) e
        JOIN "Person" p ON p.id = e."personId" JOIN "Organization" o ON o.id = e."organizationId"
      WHERE e."closedOn" < ${toDate(before)}::date AND p."anonymisedOn" IS NULL AND p."mergedIntoId" IS NULL
        AND (p.standing IS NULL OR p.standing = 'VOID')
        AND NOT EXISTS (SELECT FROM (${withdrawals}) w JOIN "Person" q ON q.id = w."personId"
          WHERE coalesce(q."mergedIntoId", q.id) = p.id AND w."closedOn" >= ${toDate(before)}::date)
        AND NOT EXISTS (SELECT FROM "Candidate" x WHERE x."personId" = p.id
          AND (x.outcome IS DISTINCT FROM 'STOPPED' OR x."closedOn" >= ${toDate(before)}::date))
      ORDER BY p.id, e."closedOn" DESC LIMIT ${most}`,
  ]);
  return rows;
}

/** Registrations, and entries of the ledger by name, that were withdrawn, by the day on which that was done. */
const withdrawals = Prisma.sql`
  SELECT m."personId", v."organizationId", (v."takenBackAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS "closedOn"
  FROM "VoidedStay" v JOIN "Member" m ON m.id = v."memberId"
  UNION ALL
  SELECT m."personId", c."organizationId", (c."recordedAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
  FROM "Admission" c JOIN "Member" m ON m.id = c."memberId"
  WHERE c.kind = 'CORRECTION' AND c."memberId" IS NOT NULL`;

/** Forgets everybody who is due; answers how many. A second process that is at it meanwhile is left to its work. */
export async function forgetDue(access: Operator): Promise<number> {
  for (let done = 0; ; ) {
    const [due, before] = [await listForgettable(access), done];
    for (const one of due) {
      const forgotten = await forget(access, one);
      if (forgotten === undefined) return done;
      done += forgotten;
    }
    if (due.length < onePart || done === before) return done;
  }
}

/** How many were forgotten, one or nobody; undefined where another process is at it. */
async function forget(access: Operator, { personId, organizationId }: Forgettable): Promise<number | undefined> {
  const before = await dayBefore(access);
  const where = { lock: [organizationId], chain: organizationId };
  let isElsewhere = false;
  const done = await change<number>(access, where, async (tx) => {
    isElsewhere = !(await holdsLock(tx));
    if (isElsewhere || !(await isStillDue(tx, personId, before))) return nothingDone;
    const ids = await forgetPerson(tx, personId, access.today);
    const member = await tx.member.findUnique({ where: { personId }, select: { id: true } });
    const subject = ids[0] ? `candidate:${ids[0]}` : `member:${member?.id}`;
    return yes({ answer: 1, line: { subject, after: { anonymised: access.today } } });
  });
  if (isElsewhere) return undefined;
  return done.ok ? done.value : 0;
}

const nothingDone = { ok: false, problems: [{ code: "candidate.unknown" }] } as const;

/** Held until the change ends: two processes never forget somebody at once. */
async function holdsLock(tx: Tx): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ held: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended('nguon.forgetting', 0)) AS held`;
  return row?.held === true;
}

async function isStillDue(tx: Tx, personId: string, before: Day): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${personId}::uuid FOR UPDATE`;
  const { standing, anonymisedOn, mergedIntoId, candidates } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    include: { candidates: { select: { outcome: true, closedOn: true } } },
  });
  const dossiers = candidates.map(({ outcome, closedOn }) => ({ outcome, closedOn: toDayOrNull(closedOn) }));
  const withdrawn = await tx.$queryRaw<{ closedOn: Date }[]>`
    SELECT w."closedOn" FROM (${withdrawals}) w JOIN "Person" q ON q.id = w."personId"
    WHERE q.id = ${personId}::uuid OR q."mergedIntoId" = ${personId}::uuid`;
  const ended = withdrawn.map(({ closedOn }) => ({ outcome: "STOPPED" as const, closedOn: toDay(closedOn) }));
  return anonymisedOn === null && mergedIntoId === null && isForgotten(standing, [...dossiers, ...ended], before);
}

/** Takes away who it was, with whoever was found to be the same; dated steps stay. Answers the dossiers. */
async function forgetPerson(tx: Tx, id: string, today: Day): Promise<string[]> {
  const persons = { OR: [{ id }, { mergedIntoId: id }] };
  const nothing = { identitySealed: null, identityMark: null, ethnicGroupSealed: null, religionSealed: null };
  await tx.person.updateMany({
    where: persons,
    data: {
      ...{ fullName: nobodysName, folded: "", sortKey: "", bornOn: null, birthYear: null, localityId: null },
      ...{ ...nothing, mergedReason: null, anonymisedOn: toDate(today) },
    },
  });
  const dossiers = await tx.candidate.findMany({ where: { personId: id }, select: { id: true } });
  const ids = dossiers.map((dossier) => dossier.id);
  await tx.$executeRaw`
    UPDATE "CandidateStep" SET reason = NULL, details = details - '{helper,first,second,firstMember,secondMember,number}'::text[]
    WHERE "candidateId" = ANY(${ids}::uuid[])`;
  await tx.candidateTurn.updateMany({ where: { candidateId: { in: ids } }, data: { reason: null } });
  await forgetFollowing(tx, ids);
  await tx.sight.updateMany({ where: { person: persons, reason: { not: null } }, data: { reason: null } });
  await tx.classSeat.updateMany({ where: { candidateId: { in: ids } }, data: { certificateNo: null } });
  await forgetMember(tx, id, ids);
  return ids;
}

/** Who was a member by mistake: the name on moves, with those helped and those in charge of, and every word about it. */
async function forgetMember(tx: Tx, id: string, dossiers: string[]) {
  const persons = { OR: [{ id }, { mergedIntoId: id }] };
  const members = (await tx.member.findMany({ where: { person: persons }, select: { id: true } })).map((row) => row.id);
  const of = { memberId: { in: members } };
  const words = { where: of, data: { reason: null, decisionNo: null } };
  const back = { where: { ...of, takenBackReason: { not: null } }, data: { takenBackReason: null } };
  await tx.transfer.updateMany({ where: of, data: { fullName: nobodysName, decisionNo: null } });
  await tx.transfer.updateMany(back);
  await tx.departure.updateMany(words);
  await tx.departure.updateMany(back);
  await tx.recognition.updateMany(words);
  await tx.recognition.updateMany(back);
  await tx.voidedStay.updateMany(back);
  await tx.passageStep.updateMany({ where: of, data: { reason: null, details: {} } });
  await tx.helperAssignment.updateMany({ where: of, data: { fullName: nobodysName } });
  for (const which of ["first", "second"])
    await tx.$executeRaw`
      UPDATE "CandidateStep" SET details = details || jsonb_build_object(${which}::text, ${nobodysName}::text)
      WHERE kind = 'INTRODUCTIONS' AND details ->> ${`${which}Member`}::text = ANY(${members})`;
  await tx.groupCharge.updateMany({ where: of, data: { name: nobodysName } });
  // What was drawn from a total with the entry, and given back with its withdrawal, says the same.
  const acts = await tx.admission.findMany({ where: of, select: { changeId: true } });
  const written = { changeId: { in: acts.map(({ changeId }) => changeId) } };
  await tx.admission.updateMany({ where: written, data: { reason: null, decisionNo: null } });
  const cases = {
    subject: { in: ["CANDIDATE", "MEMBER"] satisfies WatchSubject[] },
    subjectId: { in: [...dossiers, ...members] },
  };
  await tx.watchStep.updateMany({ where: { case: cases, words: { not: null } }, data: { words: "" } });
}

/** What was said of the candidates in words, and given to them to do; who helped stays, for they are other persons. */
async function forgetFollowing(tx: Tx, ids: string[]) {
  const of = { candidateId: { in: ids } };
  const withdrawn = { where: { ...of, withdrawnReason: { not: null } }, data: { withdrawnReason: "" } };
  await tx.remark.updateMany({ where: of, data: { words: null } });
  await tx.remark.updateMany(withdrawn);
  await tx.candidateTask.updateMany({ where: of, data: { what: "", outcomeWords: null } });
  await tx.candidateTask.updateMany(withdrawn);
  await tx.helperAssignment.updateMany({ where: of, data: { explanation: null } });
  await tx.helperAssignment.updateMany({ where: { ...of, endReason: { not: null } }, data: { endReason: "" } });
}

const dayBefore = async ({ today }: Operator) =>
  forgottenBefore(today, settings["candidate.anonymise"].parse(await settingOn("candidate.anonymise", today)).months);
