import { beforeAll, describe, expect, it } from "vitest";
import { listBrokenLinks } from "@/data/audit-check";
import { db } from "@/data/db";
import type { Prisma } from "@/data/generated/client";
import { departMember, recogniseMember } from "@/data/members/endings";
import { takeBack } from "@/data/members/taking-back";
import { transferMember } from "@/data/members/transfers";
import { forgetDue, listForgettable } from "@/data/persons/forgetting";
import { mergePersons } from "@/data/persons/merging";
import { reveal } from "@/data/persons/persons";
import { CandidateInput } from "@/domain/candidates/candidate";
import { day } from "@/domain/day";
import { RegisterInput } from "@/domain/members/membership";
import { DepartureInput, RecognitionInput, TransferInput } from "@/domain/members/moves";
import { operate } from "@/domain/policy";
import { openDossier } from "@/features/candidates/open";
import { stop } from "@/features/candidates/record";
import { enterMember } from "@/features/members/enter";
import { clockFactsOn } from "../support/dossier-samples";
import { dumped, formsOf } from "../support/dump";
import { answer, newKey, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const keeper = () => granted("secretary", "muong-hum", "member.keep");
const later = (years: number) => operate("person.anonymise", day(`${new Date().getFullYear() + years}-12-31`));

const within = <Done>(run: (tx: Prisma.TransactionClient) => Promise<Done>): Promise<Done> =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    return run(tx);
  });

/** The tables of a dump in which one of the texts stands, told, coded or hashed. */
const found = async (...texts: readonly string[]) =>
  [...(await dumped())].flatMap(([name, all]) =>
    texts
      .filter((text) => [text, ...formsOf(text)].some((form) => all.includes(form)))
      .map((text) => `${name}: ${text}`),
  );

describe("somebody in whom another registration was found to be the same", () => {
  const identity = "010198765499";
  let kept: string;
  let merged: string;
  let seals: string[];
  beforeAll(async () => {
    const known = {
      fullName: "Lù Thị Trộn",
      bornOn: "1991-03-04",
      identity,
      ethnicGroup: "lo-lo",
      religion: "Tin Lành",
    };
    const facts = { organization: "seo-po-ho", status: "OFFICIAL", since: "2020-01-01", confirmed: "yes" };
    const member = answer(
      await enterMember(await keeper(), RegisterInput.parse({ ...facts, ...known, key: newKey() })),
    ).id;
    answer(await reveal(await granted("secretary", "muong-hum", "member.reveal"), member, ["religion"], "Trộn là ai"));
    answer(await takeBack(await keeper(), { act: ["REGISTRATION", member], reason: "Trộn với người khác" }));
    const candidates = await granted("secretary", "muong-hum", "candidate.keep");
    const noticed = {
      organization: "ky-quan-san",
      fullName: "Lù Thị Trọn",
      bornOn: "1991-03-04",
      schooling: "PRIMARY",
    };
    const opening = { ...noticed, on: "2023-02-01", reason: "Ghi bù", confirmed: "yes", key: newKey() };
    const { id } = answer(await openDossier(candidates, CandidateInput.parse(opening)));
    answer(await stop(candidates, { candidate: id, on: day("2024-02-01"), reason: "Trọn đi xa", key: newKey() }));
    [kept, merged] = await within(async (tx) => [
      (await tx.candidate.findUniqueOrThrow({ where: { id } })).personId,
      (await tx.member.findUniqueOrThrow({ where: { id: member } })).personId,
    ]);
    answer(await mergePersons(await keeper(), { keep: kept, merge: merged, reason: "Trộn là Trọn", key: newKey() }));
    const rows = await within((tx) => tx.person.findMany({ where: { id: { in: [kept, merged] } } }));
    seals = rows.flatMap(({ identitySealed, identityMark, ethnicGroupSealed, religionSealed }) =>
      [identitySealed, identityMark, ethnicGroupSealed, religionSealed].filter((sealed) => sealed !== null),
    );
  });
  const words = () => [
    identity,
    "lo-lo",
    "Tin Lành",
    "Trộn",
    "Trọn",
    "lu thi tron",
    "tron lu thi",
    "1991-03-04",
    ...seals,
  ];

  it("is not forgotten before the withdrawal of the other is as long ago as the dossier's end", async () => {
    expect(await listForgettable(operate("person.anonymise", day("2026-06-01")))).toEqual([]);
  });

  it("is forgotten with the other: names, birth, sealed values, their marks and search texts are nowhere", async () => {
    expect(seals).toHaveLength(8);
    expect(await found("Trộn", "Trọn", ...seals)).not.toEqual([]);
    expect(await forgetDue(later(4))).toBe(1);
    expect(await found(...words())).toEqual([]);
    expect(await listBrokenLinks(operate("ledger.keep", today))).toEqual([]);
  });
});

describe("somebody whose entry by name was withdrawn, who was never on the way to it", () => {
  const fullName = "Cư Thị Rút";
  let member: string;
  beforeAll(async () => {
    const recorder = operate("admission.record", today);
    const decisionNo = `QĐ của ${fullName}`;
    const { id: total } = answer(await sendTotal(recorder, "muong-hum", "2022", 5));
    const named = { fullName, bornOn: "1993-07-08", ceremonyOn: "2022-05-19", decisionNo, total };
    const { id } = answer(await sendNamed(recorder, "seo-po-ho", named));
    member = (await db.admission.findUniqueOrThrow({ where: { id } })).memberId ?? "";
    const late = { decidedOn: "2023-09-01", decisionNo, reason: "Ghi bù" };
    const facts = { ...clockFactsOn(today), entryDays: 30 };
    answer(await recogniseMember(await keeper(), RecognitionInput.parse({ member, ...late }), facts));
    const move = { member, to: "thon-5", on: "2023-10-01", decisionNo };
    answer(await transferMember(await keeper(), TransferInput.parse(move)));
    const left = { member, kind: "STRUCK_OFF", on: "2024-01-10", decisionNo };
    answer(await departMember(await keeper(), DepartureInput.parse(left)));
    answer(await sendCorrection(recorder, id, { reason: `${fullName} chưa được kết nạp` }));
  });

  it("is forgotten once the set time since the withdrawal is over, and is then nobody", async () => {
    const soon = day(`${new Date().getFullYear() + 1}-06-01`);
    expect(await listForgettable(operate("person.anonymise", soon))).toEqual([]);
    expect(await listForgettable(later(4))).toMatchObject([{ code: "seo-po-ho" }]);
    expect(await forgetDue(later(4))).toBe(1);
    expect(await found(fullName, "cu thi rut", "rut cu thi", "1993-07-08")).toEqual([]);
    expect(await forgetDue(later(4))).toBe(0);
  });

  it("leaves what was counted in the ledger, and tells the trail of the cell that it was done", async () => {
    const entries = await db.admission.findMany({ where: { itemisesId: { not: null } }, orderBy: { id: "asc" } });
    expect(entries.map(({ kind, count }) => [kind, count])).toEqual([
      ["NAMED", 1],
      ["TOTAL", -1],
    ]);
    const line = await db.auditEvent.findFirstOrThrow({
      where: { subject: `member:${member}` },
      orderBy: { id: "desc" },
    });
    expect(line).toMatchObject({ chain: (await at("seo-po-ho")).id, what: "person.anonymise" });
    expect(await listBrokenLinks(operate("ledger.keep", today))).toEqual([]);
  });
});

it("who is merged into another at the same moment is not forgotten: all of the person is found there", async () => {
  const facts = { organization: "seo-po-ho", status: "OFFICIAL", since: "2020-01-01", confirmed: "yes" };
  const register = async (fullName: string) => {
    const { id } = answer(
      await enterMember(await keeper(), RegisterInput.parse({ ...facts, fullName, key: newKey() })),
    );
    return { id, person: await within(async (tx) => (await tx.member.findUniqueOrThrow({ where: { id } })).personId) };
  };
  const [stays, goes] = [await register("Sùng Thị Ở"), await register("Sùng Thị Đi")];
  answer(await takeBack(await keeper(), { act: ["REGISTRATION", goes.id], reason: "Ghi hai lần" }));
  expect(await listForgettable(later(4))).toHaveLength(1);
  let held = () => {};
  const isHeld = new Promise<void>((resolve) => {
    held = resolve;
  });
  const merging = within(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${goes.person}::uuid FOR UPDATE`;
    held();
    await new Promise((done) => setTimeout(done, 1_000));
    await tx.person.update({ where: { id: goes.person }, data: { mergedIntoId: stays.person } });
  });
  await isHeld;
  expect(await forgetDue(later(4))).toBe(0);
  await merging;
  expect(await found("Sùng Thị Đi")).not.toEqual([]);
});
