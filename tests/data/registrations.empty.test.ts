import { beforeAll, describe, expect, it } from "vitest";
import { listBrokenLinks } from "@/data/audit-check";
import { db } from "@/data/db";
import { countRegistered } from "@/data/members/counts";
import { departMember } from "@/data/members/endings";
import { recordPassage } from "@/data/members/passage";
import { listMiscounted } from "@/data/members/recount";
import { listRegister } from "@/data/members/register";
import { takeBack } from "@/data/members/taking-back";
import { transferMember } from "@/data/members/transfers";
import { viewDossier } from "@/data/persons/dossier";
import { mergePersons } from "@/data/persons/merging";
import { listPairs } from "@/data/persons/twins";
import { type Day, day } from "@/domain/day";
import { RegisterInput } from "@/domain/members/membership";
import { DepartureInput, TransferInput } from "@/domain/members/moves";
import { PassageInput } from "@/domain/members/passage-input";
import type { ChosenDates } from "@/domain/persons/merged-dates";
import { operate } from "@/domain/policy";
import { enterStep } from "@/features/candidates/record";
import { enterMember } from "@/features/members/enter";
import { readMerge } from "@/features/persons/pairs";
import { openNoticed, stepInput } from "../support/candidates";
import { clockFactsOn } from "../support/dossier-samples";
import { answer, newKey, problemsOf, sendCorrection, sendNamed } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const keeper = (where = "muong-hum") => granted("secretary", where, "member.keep");
const registered = async (fullName: string, organization: string, more: object = {}) =>
  answer(
    await enterMember(
      await keeper("lao-cai"),
      RegisterInput.parse({
        ...{ organization, fullName, status: "OFFICIAL", since: "2020-01-01", confirmed: "yes", key: newKey() },
        ...more,
      }),
    ),
  ).id;
const admitted = async (fullName: string, cell: string, ceremonyOn = "2022-05-19") => {
  const { id } = answer(
    await sendNamed(operate("admission.record", today), cell, { fullName, ceremonyOn, confirmed: true }),
  );
  return (await db.admission.findUniqueOrThrow({ where: { id } })).memberId ?? "";
};
const withdrawn = async (member: string, where = "muong-hum", reason = "Ghi nhầm người") =>
  takeBack(await keeper(where), { act: ["REGISTRATION", member], reason });

const personOf = (id: string) =>
  everywhere(async (tx) => (await tx.member.findUniqueOrThrow({ where: { id } })).personId);
const merge = async (keep: string, other: string, where = "muong-hum", dates: ChosenDates = {}) =>
  mergePersons(await keeper(where), {
    ...{ keep: await personOf(keep), merge: await personOf(other) },
    ...{ reason: "Đã đối chiếu lý lịch", key: newKey(), ...dates },
  });

const counted = async (code: string, on: Day = today) => {
  const access = operate("attainment.read", today);
  const { official, probationary } = (await countRegistered(access, (await at(code)).id, on)) ?? {};
  return [official, probationary];
};
const dossier = async (id: string, where = "muong-hum") => viewDossier(await reaching(where, "member.read"), id);
const staysOf = async (id: string, where = "muong-hum") =>
  (await dossier(id, where))?.stays.map(({ code, from, until }) => [code, from, until]);
const named = async (text: string, code = "lao-cai") => {
  const asked = { path: (await at(code)).path, text, status: "present" as const, size: 9, most: 9 };
  return (await listRegister(await reaching(code, "member.read"), asked)).lines.map(({ fullName }) => fullName);
};

describe("a registration entered by mistake", () => {
  it("is withdrawn with its reason: counted nowhere, listed nowhere, on record in the file and in the trail", async () => {
    const id = await registered("Lý A Nhầm", "seo-po-ho");
    expect(await counted("seo-po-ho")).toEqual([1, 0]);
    expect(answer(await withdrawn(id))).toEqual({ code: "seo-po-ho", id });
    expect([await counted("seo-po-ho"), await counted("seo-po-ho", day("2021-01-01"))]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(await named("nham")).toEqual([]);
    expect(await dossier(id)).toMatchObject({
      ...{ status: "VOID", stays: [] },
      takenBack: [{ kind: "REGISTRATION", on: "2020-01-01", place: "Chi bộ Séo Pờ Hồ", reason: "Ghi nhầm người" }],
    });
    const lines = await db.auditEvent.findMany({ where: { subject: `member:${id}` }, orderBy: { id: "asc" } });
    expect(lines.map(({ after }) => after)).toMatchObject([{}, { takenBack: "REGISTRATION", on: "2020-01-01" }]);
    expect(lines.map(({ reason }) => reason)).toEqual([null, null]);
    expect(problemsOf(await withdrawn(id))).toEqual(["takeBack.already"]);
    expect(await listMiscounted(operate("ledger.keep", today))).toEqual([]);
  });

  it("by nobody who does not reach the cell", async () => {
    const id = await registered("Lý A Xa", "seo-po-ho");
    const before = await footprint();
    expect(problemsOf(await withdrawn(id, "son-la"))).toEqual(["takeBack.unknown"]);
    expect(problemsOf(await withdrawn(id, "trung-leng-ho"))).toEqual(["takeBack.unknown"]);
    expect(await footprint()).toEqual(before);
    answer(await withdrawn(id));
  });

  it("not where an entry of the ledger admits the member: that is withdrawn in the ledger", async () => {
    const id = await admitted("Lý A Sổ", "seo-po-ho");
    const before = await footprint();
    expect(await withdrawn(id)).toMatchObject({
      problems: [{ code: "takeBack.hasEntry", values: { place: "Chi bộ Séo Pờ Hồ", day: "2022-05-19" } }],
    });
    expect(await footprint()).toEqual(before);
  });

  it("not while anything else hangs on it; what can be taken back is taken back first", async () => {
    const id = await registered("Lý A Bận", "ky-quan-san");
    const move = { member: id, to: "thon-5", on: "2024-01-01", decisionNo: "5" };
    answer(await transferMember(await keeper(), TransferInput.parse(move)));
    expect(problemsOf(await withdrawn(id))).toEqual(["takeBack.movedSince"]);
    const moved = await everywhere((tx) => tx.transfer.findFirstOrThrow({ where: { memberId: id } }));
    answer(await takeBack(await keeper(), { act: ["TRANSFER", moved.id], reason: "nhầm" }));
    const departure = { member: id, kind: "DEATH", on: "2024-02-01" };
    answer(await departMember(await keeper(), DepartureInput.parse(departure)));
    expect(problemsOf(await withdrawn(id))).toEqual(["takeBack.leftSince"]);
    const gone = await everywhere((tx) => tx.departure.findFirstOrThrow({ where: { memberId: id } }));
    answer(await takeBack(await keeper(), { act: ["DEPARTURE", gone.id], reason: "nhầm" }));
    const candidates = await granted("secretary", "muong-hum", "candidate.keep");
    const helped = await openNoticed(candidates, "ky-quan-san", "Lý Thị Được");
    answer(await enterStep(candidates, stepInput(helped, "HELPER", "2023-02-10", { helper: id })));
    expect(problemsOf(await withdrawn(id))).toEqual(["takeBack.helped"]);
  });

  it("not over a step or a charge", async () => {
    const probation = { status: "PROBATIONARY", joinedOn: "2023-06-01", since: "2023-06-01" };
    const id = await registered("Lý A Lớp", "thon-5", probation);
    const step = { member: id, kind: "NEW_MEMBER_CLASS", on: "2023-09-10", reason: "Ghi bù", key: newKey() };
    const facts = { ...clockFactsOn(today), entryDays: 30 };
    answer(await recordPassage(await keeper(), PassageInput.parse(step), facts));
    await everywhere(async (tx) => {
      const { id: organizationId, path } = await at("thon-5");
      const held = { memberId: id, organizationId, path, kind: "CLAN" as const, name: "Họ Lý" };
      await tx.groupCharge.create({ data: { ...held, from: new Date("2023-07-01") } });
    });
    expect(problemsOf(await withdrawn(id))).toEqual(["takeBack.steps", "takeBack.inCharge"]);
  });

  it("who is registered anew afterwards is somebody in the register again", async () => {
    const id = await registered("Lý A Lại", "thon-5");
    const person = await personOf(id);
    answer(await withdrawn(id));
    expect(await registered("Lý A Lại", "seo-po-ho", { person })).toBe(id);
    expect(await named("lai")).toEqual(["Lý A Lại"]);
    answer(await withdrawn(id));
    expect((await dossier(id))?.takenBack).toHaveLength(2);
  });
});

describe("one person registered twice", () => {
  it("becomes one: every day counts once, both ways are on record, the trail of both cells says so", async () => {
    const kept = await registered("Vàng Thị Đôi", "seo-po-ho", { since: "2021-07-01" });
    const other = await registered("Vàng Thị Dôi", "ky-quan-san", { since: "2019-01-01" });
    const [official = 0] = await counted("muong-hum");
    const early = await counted("ky-quan-san", day("2020-01-01"));
    expect(answer(await merge(kept, other))).toMatchObject({ code: "seo-po-ho", member: kept });
    expect((await counted("muong-hum"))[0]).toBe(official - 1);
    expect(await counted("ky-quan-san", day("2020-01-01"))).toEqual(early);
    expect(await staysOf(kept)).toEqual([
      ["ky-quan-san", "2019-01-01", "2021-06-30"],
      ["seo-po-ho", "2021-07-01", null],
    ]);
    expect(await dossier(kept)).toMatchObject({
      ...{ status: "OFFICIAL", fullName: "Vàng Thị Đôi" },
      takenBack: [
        { kind: "REGISTRATION", on: "2019-01-01", place: "Chi bộ Kỳ Quan San", reason: "Đã đối chiếu lý lịch" },
      ],
    });
    expect(await named("vang thi doi")).toEqual(["Vàng Thị Đôi"]);
    expect(await listPairs(await keeper(), (await at("muong-hum")).path, 10)).toEqual([]);
    const lines = await db.auditEvent.findMany({ where: { subject: `person:${await personOf(kept)}` } });
    expect(new Set(lines.map(({ chain }) => chain))).toEqual(
      new Set([(await at("seo-po-ho")).id, (await at("ky-quan-san")).id]),
    );
    expect(lines.map(({ reason }) => reason)).toEqual([null, null]);
    expect(await listMiscounted(operate("ledger.keep", today))).toEqual([]);
    expect(await listBrokenLinks(operate("ledger.keep", today))).toEqual([]);
  });

  it("joined on the day that was chosen, never on one that nobody chose", async () => {
    const late = { joinedOn: "2015-05-19", officialOn: "2016-05-19", since: "2020-01-01" };
    const quick = await registered("Lò Văn Hai", "seo-po-ho", late);
    const full2 = { joinedOn: "2005-02-03", officialOn: "2006-02-03", bornOn: "1980-01-02", since: "2020-01-01" };
    const full = await registered("Lò Văn Hai", "ky-quan-san", full2);
    const asked = [await personOf(quick), await personOf(full)] as const;
    const page = await readMerge(await keeper(), "muong-hum", ...asked);
    expect([page?.kept.personId, page?.openDates]).toEqual([asked[1], ["joinedOn", "officialOn"]]);
    expect((await readMerge(await keeper(), "muong-hum", ...asked, true))?.kept.personId).toBe(asked[0]);
    expect(problemsOf(await merge(quick, full))).toEqual(["input.required", "input.required"]);
    answer(await merge(quick, full, "muong-hum", { joinedOn: "merged", officialOn: "merged" }));
    expect(await dossier(quick)).toMatchObject({ joinedOn: "2005-02-03", officialOn: "2006-02-03" });
    const stays = await everywhere((tx) => tx.stay.findMany({ where: { memberId: quick } }));
    expect(stays.map(({ officialFrom }) => officialFrom?.toISOString().slice(0, 10))).toEqual(["2006-02-03"]);
    expect(await listMiscounted(operate("ledger.keep", today))).toEqual([]);
  });

  it("whom the ledger admits stays, and counts from the ceremony on", async () => {
    const entered = await admitted("Giàng A Kép", "thon-5");
    const other = await registered("Giàng A Kép", "seo-po-ho", { since: "2021-01-01" });
    expect(problemsOf(await merge(other, entered))).toEqual(["merge.keepEntry"]);
    const [asked, shown] = [await personOf(other), await personOf(entered)];
    const page = await readMerge(await keeper(), "muong-hum", asked, shown);
    expect([page?.kept.personId, page?.canSwap, page?.isTwiceMember]).toEqual([shown, false, true]);
    answer(await merge(entered, other));
    expect(await staysOf(entered)).toEqual([["thon-5", "2022-05-19", null]]);
    expect(await counted("thon-5")).toEqual([0, 1 + (await probationaryOf("thon-5", entered))]);
    expect(await listMiscounted(operate("ledger.keep", today))).toEqual([]);
  });

  it("is not lost with the entry of the ledger: neither that nor the registration can be withdrawn any more", async () => {
    const entered = await admitted("Giàng A Trọn", "thon-5");
    const other = await registered("Giàng A Trọn", "seo-po-ho", { since: "2021-01-01" });
    const entry = await db.admission.findFirstOrThrow({ where: { memberId: entered } });
    answer(await merge(entered, other));
    const before = await footprint();
    for (const where of ["muong-hum", "bat-xat"]) {
      const recorder = await granted("secretary", where, "admission.record");
      expect(problemsOf(await sendCorrection(recorder, entry.id))).toEqual(["admission.hasMerged"]);
      expect(problemsOf(await withdrawn(entered, where))).toEqual(["takeBack.hasEntry", "takeBack.merged"]);
    }
    expect(await footprint()).toEqual(before);
  });

  it("takes along whom the other helped and the steps of probation; moves stay on record, taken back", async () => {
    const probation = { status: "PROBATIONARY", joinedOn: "2023-06-01", since: "2023-06-01" };
    const kept = await registered("Sùng Seo Hai", "ky-quan-san", probation);
    const other = await registered("Sùng Seo Hai", "ky-quan-san", probation);
    const helper = await registered("Sùng A Giúp", "ky-quan-san");
    const twin = await registered("Sùng A Giúp", "ky-quan-san");
    const candidates = await granted("secretary", "muong-hum", "candidate.keep");
    const helped = await openNoticed(candidates, "ky-quan-san", "Lý Thị Hai");
    answer(await enterStep(candidates, stepInput(helped, "HELPER", "2023-02-10", { helper: twin })));
    const step = { member: other, kind: "NEW_MEMBER_CLASS", on: "2023-09-10", reason: "Ghi bù", key: newKey() };
    const facts = { ...clockFactsOn(today), entryDays: 30 };
    answer(await recordPassage(await keeper(), PassageInput.parse(step), facts));
    const move = { member: other, to: "thon-5", on: "2024-01-01", decisionNo: "5" };
    answer(await transferMember(await keeper(), TransferInput.parse(move)));
    answer(await merge(kept, other));
    answer(await merge(helper, twin));
    const view = await dossier(kept);
    expect(view?.passage.steps.map(({ kind, on }) => [kind, on])).toEqual([["NEW_MEMBER_CLASS", "2023-09-10"]]);
    expect(view?.takenBack.map(({ kind }) => kind).sort()).toEqual(["REGISTRATION", "REGISTRATION", "TRANSFER"]);
    const help = await everywhere((tx) => tx.helperAssignment.findFirstOrThrow({ where: { candidateId: helped } }));
    expect(help.memberId).toBe(helper);
    expect(await listMiscounted(operate("ledger.keep", today))).toEqual([]);
  });

  it("in two communes by who keeps both alone; who went on elsewhere later is the one that stays", async () => {
    const gone = await registered("Thào A Đi", "seo-po-ho", { since: "2018-01-01" });
    answer(
      await departMember(await keeper(), DepartureInput.parse({ member: gone, kind: "MOVED_AWAY", on: "2021-01-01" })),
    );
    const here = await registered("Thào A Đi", "po-ho", { since: "2022-01-01" });
    const before = await footprint();
    for (const where of ["muong-hum", "trung-leng-ho"])
      expect(problemsOf(await merge(here, gone, where))).toEqual(["person.unknown"]);
    expect(problemsOf(await merge(gone, here, "bat-xat"))).toEqual(["merge.keptLeft"]);
    expect(await footprint()).toEqual(before);
    answer(await merge(here, gone, "bat-xat"));
    expect(await staysOf(here, "trung-leng-ho")).toEqual([
      ["seo-po-ho", "2018-01-01", "2020-12-31"],
      ["po-ho", "2022-01-01", null],
    ]);
    expect((await dossier(here, "trung-leng-ho"))?.takenBack.map(({ kind }) => kind).sort()).toEqual([
      ...["DEPARTURE", "REGISTRATION"],
    ]);
    expect(await listMiscounted(operate("ledger.keep", today))).toEqual([]);
  });
});

/** On probation in a cell besides one member. */
const probationaryOf = (code: string, but: string) =>
  everywhere((tx) => tx.member.count({ where: { organization: { code }, status: "PROBATIONARY", id: { not: but } } }));
