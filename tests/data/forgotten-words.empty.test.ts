import { beforeAll, expect, it } from "vitest";
import { listBrokenLinks } from "@/data/audit-check";
import { db } from "@/data/db";
import { Prisma } from "@/data/generated/client";
import { departMember } from "@/data/members/endings";
import { takeBack } from "@/data/members/taking-back";
import { transferMember } from "@/data/members/transfers";
import { forgetDue } from "@/data/persons/forgetting";
import { CandidateInput } from "@/domain/candidates/candidate";
import { day } from "@/domain/day";
import { DepartureInput, TransferInput } from "@/domain/members/moves";
import { operate } from "@/domain/policy";
import { openDossier } from "@/features/candidates/open";
import { enterStep, stop } from "@/features/candidates/record";
import { openNoticed, registerHelper, stepInput } from "../support/candidates";
import { answer, newKey, sendCorrection, sendNamed } from "../support/entering";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const keeper = () => granted("secretary", "muong-hum", "candidate.keep");

/** Where a person stands by id; whoever adds one says here how its words are forgotten. */
const personal = [
  ...["Admission", "Candidate", "CandidateStep", "CandidateTask", "CandidateTurn", "ClassSeat", "Departure"],
  ...["GroupCharge", "HelperAssignment", "Member", "PassageStep", "Recognition", "Remark", "SearchedName", "Sight"],
  ...["Stay", "Transfer", "VoidedStay"],
];

it("every table that tells of a person by id is known to be forgotten with", async () => {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name IN ('personId', 'memberId', 'candidateId') ORDER BY 1`;
  expect(rows.map(({ name }) => name)).toEqual(personal);
});

it("a member by mistake is named in none of them, nor where words were said of a case, a class or a helper", async () => {
  const name = "Vừ Thị Lộ";
  const recorder = operate("admission.record", today);
  const members = () => reaching("muong-hum", "member.keep");
  const sent = { fullName: name, ceremonyOn: "2022-05-19", decisionNo: `QĐ của ${name}` };
  const entry = answer(await sendNamed(recorder, "seo-po-ho", sent));
  const { memberId } = await db.admission.findUniqueOrThrow({ where: { id: entry.id } });
  const member = memberId ?? "";
  const move = { member, to: "thon-5", on: "2023-01-01" };
  answer(await transferMember(await members(), TransferInput.parse(move)));
  const { person, transfer } = await within(async (tx) => ({
    person: (await tx.member.findUniqueOrThrow({ where: { id: member } })).personId,
    transfer: (await tx.transfer.findFirstOrThrow({ where: { memberId: member } })).id,
  }));
  answer(await takeBack(await members(), { act: ["TRANSFER", transfer], reason: `${name} không chuyển` }));
  const gone = { member, kind: "STRUCK_OFF", on: "2023-03-01", decisionNo: "9", reason: `${name} bỏ sinh hoạt` };
  answer(await departMember(await members(), DepartureInput.parse(gone)));
  const departure = (await within((tx) => tx.departure.findFirstOrThrow({ where: { memberId: member } }))).id;
  answer(await takeBack(await members(), { act: ["DEPARTURE", departure], reason: `${name} còn sinh hoạt` }));
  const helped = await openNoticed(await keeper(), "ky-quan-san", "Lý Thị Được");
  const helper = await registerHelper("ky-quan-san", { since: "2022-06-01", fullName: "Sùng A Khác" });
  answer(await enterStep(await keeper(), stepInput(helped, "HELPER", "2023-02-10", { helper, explanation: "Ghi bù" })));
  await within(async (tx) => {
    const cell = await at("seo-po-ho");
    const of = { memberId: member, organizationId: cell.id, path: cell.path };
    await tx.groupCharge.create({
      data: { ...of, kind: "CLAN", name: `Dòng họ ${name}`, from: new Date("2023-01-01") },
    });
    await tx.helperAssignment.updateMany({
      where: { candidateId: helped },
      data: { memberId: member, fullName: name },
    });
    const on = new Date("2023-05-20");
    const kind = "NEW_MEMBER_CLASS" as const;
    const late = `${name} học muộn`;
    const step = { memberId: member, kind, on, isPassed: true, details: { number: `CN ${name}` }, reason: late };
    await tx.passageStep.create({ data: step });
    const recognised = { memberId: member, decidedOn: on, effectiveOn: on, reason: late };
    const back = { takenBackAt: on, takenBackReason: `Nhầm ${name}` };
    await tx.recognition.create({ data: { ...recognised, ...back } });
  });
  answer(await sendCorrection(recorder, entry.id, { reason: `${name} chưa kết nạp` }));
  const noticed = { organization: "ky-quan-san", fullName: name, bornOn: "1997-08-23", schooling: "PRIMARY", person };
  const opening = CandidateInput.parse({ ...noticed, on: "2024-01-10", reason: "Ghi bù", key: newKey() });
  const { id: dossier } = answer(await openDossier(await keeper(), opening));
  const given = { candidate: dossier, on: day("2024-02-01"), reason: `${name} đi xa`, key: newKey() };
  answer(await stop(await keeper(), given));
  await within(async (tx) => {
    const { organizationId, path } = await tx.candidate.findUniqueOrThrow({ where: { id: dossier } });
    const held = { name: `Lớp 1`, from: today, to: today, place: "Trung tâm", organizationId };
    const dates = { from: new Date(held.from), to: new Date(held.to) };
    const { id: classId } = await tx.awarenessClass.create({ data: { ...held, ...dates } });
    await tx.classSeat.create({ data: { classId, candidateId: dossier, certificateNo: `CN ${name}` } });
    const since = new Date("2023-06-01");
    const [openedOn, dueOn] = [since, since];
    for (const [subject, subjectId] of [["CANDIDATE", dossier] as const, ["MEMBER", member] as const]) {
      const found = { rule: "CANDIDATE_CLOCK", subject, subjectId, since, level: 1, state: "OPEN" as const, facts: {} };
      const kept = await tx.watchCase.create({ data: { ...found, organizationId, path, openedOn, dueOn } });
      const said = { caseId: kept.id, act: "NOTE" as const, on: since, details: {}, words: `Hỏi ${name}` };
      await tx.watchStep.create({ data: said });
    }
  });
  const writings: readonly ((tx: Prisma.TransactionClient) => Promise<unknown>)[] = [
    (tx) => tx.watchStep.updateMany({ data: { words: "" } }),
    (tx) => tx.admission.updateMany({ where: { id: entry.id }, data: { reason: null } }),
    (tx) => tx.transfer.updateMany({ where: { id: transfer }, data: { takenBackReason: null } }),
  ];
  for (const write of writings) await expect(within(write)).rejects.toThrow(/append-only/);
  const before = await naming(name);
  const named = ["Admission", "ClassSeat", "Departure", "GroupCharge", "HelperAssignment", "PassageStep"];
  expect(before).toEqual(expect.arrayContaining([...named, "Recognition", "Transfer", "WatchStep"]));
  // The entry was withdrawn today, by the clock.
  const later = day(`${new Date().getFullYear() + 3}-03-02`);
  expect(await forgetDue(operate("person.anonymise", later))).toBeGreaterThan(0);
  expect(await naming(name)).toEqual([]);
  expect(await listBrokenLinks(operate("ledger.keep", today))).toEqual([]);
});

const within = <Done>(run: (tx: Prisma.TransactionClient) => Promise<Done>): Promise<Done> =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    return run(tx);
  });

/** The tables where a name stands. */
const naming = (name: string): Promise<string[]> =>
  within(async (tx) => {
    const found: string[] = [];
    for (const table of Object.values(Prisma.ModelName)) {
      const [row] = await tx.$queryRaw<{ isNamed: boolean }[]>`
        SELECT EXISTS (SELECT FROM ${Prisma.raw(`"${table}"`)} t WHERE strpos(to_jsonb(t)::text, ${name}) > 0) AS "isNamed"`;
      if (row?.isNamed) found.push(table);
    }
    return found;
  });
