import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { countRegistered } from "@/data/members/counts";
import { departMember, recogniseMember } from "@/data/members/endings";
import { admitPerson } from "@/data/members/members";
import { listMiscounted } from "@/data/members/recount";
import { takeBack } from "@/data/members/taking-back";
import { listTransfers, transferMember } from "@/data/members/transfers";
import { closeOrganization } from "@/data/organizations/describing";
import { viewDossier } from "@/data/persons/dossier";
import { reveal, savePerson } from "@/data/persons/persons";
import { CandidateInput } from "@/domain/candidates/candidate";
import { type Day, day } from "@/domain/day";
import { DepartureInput, RecognitionInput, TransferInput } from "@/domain/members/moves";
import type { Mistake, TakingBackInput } from "@/domain/members/taking-back";
import { PersonFacts } from "@/domain/persons/facts";
import { operate } from "@/domain/policy";
import { openDossier } from "@/features/candidates/open";
import { stop } from "@/features/candidates/record";
import { clockFactsOn } from "../support/dossier-samples";
import { answer, idOf, newKey, problemsOf, sendCorrection, sendNamed } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

beforeAll(plantTinyTree);

async function admitted(fullName: string, cell = "seo-po-ho") {
  const entry = await idOf(sendNamed(operate("admission.record", today), cell, { fullName, ceremonyOn: "2022-05-19" }));
  return { entry, id: (await db.admission.findUniqueOrThrow({ where: { id: entry } })).memberId ?? "" };
}

const keeper = (where: string) => reaching(where, "member.keep");
const moved = async (where: string, member: string, to: string, on = "2024-01-01") =>
  transferMember(await keeper(where), TransferInput.parse({ member, to, on, decisionNo: "5-QĐ/ĐU" }));
const left = async (where: string, member: string, on = "2023-03-01") =>
  departMember(
    await keeper(where),
    DepartureInput.parse({ member, kind: "STRUCK_OFF", on, decisionNo: "9-QĐ/HU", reason: "nhầm" }),
  );
const recognised = async (where: string, member: string) =>
  recogniseMember(
    await keeper(where),
    RecognitionInput.parse({ member, decidedOn: "2023-09-01", decisionNo: "7-QĐ/HU", reason: "Ghi bù" }),
    { ...clockFactsOn(today), entryDays: 30 },
  );

/** Everybody's rows, whatever the reach. */
const everything = async (member: string) => {
  const [, found] = await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', '/', true)`,
    db.member.findUniqueOrThrow({
      where: { id: member },
      include: { stays: true, transfers: { orderBy: { id: "asc" } }, departures: true, recognitions: true },
    }),
  ]);
  return found;
};

async function back(where: string, kind: Exclude<Mistake, "REGISTRATION">, member: string, which = -1) {
  const { transfers, departures, recognitions } = await everything(member);
  const rows = { TRANSFER: transfers, DEPARTURE: departures, RECOGNITION: recognitions }[kind];
  return takeBack(await keeper(where), { act: [kind, rows.at(which)?.id ?? member], reason: "ghi nhầm người" });
}

const counted = async (code: string, on: Day = today) => {
  const { official, probationary } =
    (await countRegistered(operate("attainment.read", today), (await at(code)).id, on)) ?? {};
  return [official, probationary];
};

const dossier = async (where: string, id: string) => viewDossier(await reaching(where, "member.read"), id);
const staysOf = async (where: string, id: string) =>
  (await dossier(where, id))?.stays.map(({ code, from, until }) => [code, from, until]);

describe("a transfer entered by mistake", () => {
  it("is taken back by the side that was left: stays, place and headcounts are as before, the line stays", async () => {
    const { id } = await admitted("Giàng A Câu");
    answer(await moved("muong-hum", id, "po-ho"));
    expect([await counted("seo-po-ho"), await counted("po-ho")]).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(answer(await back("muong-hum", "TRANSFER", id))).toEqual({ code: "seo-po-ho", id });
    expect([await counted("seo-po-ho"), await counted("po-ho"), await counted("trung-leng-ho", today)]).toEqual([
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(await staysOf("muong-hum", id)).toEqual([["seo-po-ho", "2022-05-19", null]]);
    expect(await dossier("trung-leng-ho", id)).toBeUndefined();
    expect(await dossier("muong-hum", id)).toMatchObject({
      transfer: null,
      takenBack: [{ kind: "TRANSFER", on: "2024-01-01", reason: "ghi nhầm người" }],
    });
    for (const where of ["muong-hum", "trung-leng-ho"]) {
      const lines = await listTransfers(await reaching(where, "member.read"), (await at(where)).path, 10);
      expect(lines).toMatchObject([{ fullName: "Giàng A Câu", isTakenBack: true }]);
    }
    const lines = await db.auditEvent.findMany({
      where: { subject: `member:${id}`, after: { path: ["takenBack"], equals: "TRANSFER" } },
    });
    expect(new Set(lines.map(({ chain }) => chain))).toEqual(
      new Set([(await at("seo-po-ho")).id, (await at("po-ho")).id]),
    );
    // Why stands with the transfer alone, where it can be forgotten.
    expect(lines.map(({ reason }) => reason)).toEqual(lines.map(() => null));
    expect(problemsOf(await back("muong-hum", "TRANSFER", id))).toEqual(["takeBack.already"]);
  });

  it("is taken back by the receiving side too, who then finds the member no more", async () => {
    const { id } = await admitted("Vàng Thị Mỷ");
    answer(await moved("muong-hum", id, "po-ho"));
    expect(answer(await back("trung-leng-ho", "TRANSFER", id))).toEqual({ code: "po-ho", id: "" });
    expect(await staysOf("muong-hum", id)).toEqual([["seo-po-ho", "2022-05-19", null]]);
  });

  it("is not taken back by one side alone once the other has recorded something: then by who reaches both", async () => {
    const { id } = await admitted("Vàng Thị Dính");
    answer(await moved("muong-hum", id, "po-ho"));
    answer(await savePerson(await keeper("trung-leng-ho"), id, PersonFacts.parse({ fullName: "Vàng Thị Dính" })));
    const before = await footprint();
    for (const where of ["muong-hum", "trung-leng-ho"])
      expect(await back(where, "TRANSFER", id)).toMatchObject({
        problems: [{ code: "takeBack.usedThere", values: { from: "Chi bộ Séo Pờ Hồ", to: "Chi bộ Pờ Hồ" } }],
      });
    expect(await footprint()).toEqual(before);
    expect(answer(await back("bat-xat", "TRANSFER", id))).toEqual({ code: "seo-po-ho", id });
  });

  it("nor once 30 days are over; whoever looked at what is sealed has recorded nothing", async () => {
    const { id } = await admitted("Vàng Thị Dợ");
    answer(await moved("muong-hum", id, "po-ho"));
    const looked = await granted("secretary", "trung-leng-ho", "member.reveal");
    answer(await reveal(looked, id, ["religion"], "đối chiếu"));
    const { transfers } = await everything(id);
    const act: TakingBackInput["act"] = ["TRANSFER", transfers[0]?.id ?? ""];
    const later = async (on: Day) =>
      takeBack({ ...(await keeper("muong-hum")), today: on }, { act, reason: "ghi nhầm" });
    expect(problemsOf(await later(day("2024-04-15")))).toEqual(["takeBack.tooLate"]);
    expect(problemsOf(await later(day("2024-04-14")))).toEqual([]);
  });

  it("by nobody who sees neither side, nor where something later rests on it", async () => {
    const { id } = await admitted("Sùng A Dế");
    answer(await moved("muong-hum", id, "thon-5"));
    answer(await moved("muong-hum", id, "ky-quan-san", "2024-02-01"));
    const before = await footprint();
    expect(problemsOf(await back("son-la", "TRANSFER", id))).toEqual(["takeBack.unknown"]);
    expect(problemsOf(await back("muong-hum", "TRANSFER", id, 0))).toEqual(["takeBack.movedSince"]);
    expect(await footprint()).toEqual(before);
    answer(await left("muong-hum", id, "2024-03-01"));
    expect(problemsOf(await back("muong-hum", "TRANSFER", id))).toEqual(["takeBack.leftSince"]);
    answer(await back("muong-hum", "DEPARTURE", id));
    answer(await back("muong-hum", "TRANSFER", id));
    answer(await back("muong-hum", "TRANSFER", id, 0));
    expect(await staysOf("muong-hum", id)).toEqual([["seo-po-ho", "2022-05-19", null]]);
  });

  it("there and back on one day leaves each step to be taken back", async () => {
    const { id } = await admitted("Lò Thị Pỏ");
    for (const to of ["thon-5", "seo-po-ho", "thon-5"]) answer(await moved("muong-hum", id, to));
    for (const which of [2, 1, 0]) answer(await back("muong-hum", "TRANSFER", id, which));
    expect(await staysOf("muong-hum", id)).toEqual([["seo-po-ho", "2022-05-19", null]]);
    expect(await listMiscounted(operate("ledger.keep", today))).toEqual([]);
  });
});

describe("a departure and a recognition entered by mistake", () => {
  it("are taken back one after the other, and may be entered again", async () => {
    const { id } = await admitted("Chảo Láo Sì", "thon-5");
    answer(await recognised("muong-hum", id));
    answer(await left("muong-hum", id, "2024-01-10"));
    expect(await counted("thon-5")).toEqual([0, 0]);
    expect(problemsOf(await back("muong-hum", "RECOGNITION", id))).toEqual(["takeBack.leftSince"]);
    answer(await back("muong-hum", "DEPARTURE", id));
    expect(await dossier("muong-hum", id)).toMatchObject({ status: "OFFICIAL", leftOn: null, departure: null });
    expect(await counted("thon-5")).toEqual([1, 0]);
    answer(await back("muong-hum", "RECOGNITION", id));
    expect(await dossier("muong-hum", id)).toMatchObject({
      status: "PROBATIONARY",
      officialOn: null,
      recognition: null,
    });
    expect(await counted("thon-5")).toEqual([0, 1]);
    expect(await counted("thon-5", day("2023-05-19"))).toEqual([0, 1]);
    answer(await recognised("muong-hum", id));
    answer(await left("muong-hum", id, "2024-02-10"));
    const { departures, recognitions } = await everything(id);
    expect([departures.length, recognitions.length]).toEqual([2, 2]);
    expect((await dossier("muong-hum", id))?.takenBack).toHaveLength(2);
  });

  it("who was struck off during probation is on probation again", async () => {
    const { id } = await admitted("Tẩn Láo Lở", "ky-quan-san");
    answer(await left("muong-hum", id, "2023-03-01"));
    answer(await back("muong-hum", "DEPARTURE", id));
    expect(await dossier("muong-hum", id)).toMatchObject({ status: "PROBATIONARY" });
    expect(await counted("ky-quan-san")).toEqual([0, 1]);
  });

  it("neither the row nor its mark can be written over", async () => {
    const reached = db.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    const change = (data: object, where: object) =>
      db.$transaction([reached, db.departure.updateMany({ where, data })]);
    await expect(change({ reason: "khác" }, {})).rejects.toThrow();
    await expect(change({ takenBackReason: "khác" }, { takenBackAt: { not: null } })).rejects.toThrow();
  });
});

it("who was admitted by mistake and recognised is admitted and recognised anew", async () => {
  const { entry, id } = await admitted("Hù Cố Xuân", "ky-quan-san");
  answer(await recognised("muong-hum", id));
  answer(await sendCorrection(await reaching("muong-hum", "admission.record"), entry));
  const { recognitions, status } = await everything(id);
  expect(status).toBe("VOID");
  expect(recognitions).toMatchObject([{ takenBackAt: expect.any(Date) }]);
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    const { personId, organizationId, path } = await tx.member.findUniqueOrThrow({ where: { id } });
    expect(await admitPerson(tx, { personId, organizationId, path }, day("2022-06-19"))).toBe(id);
  });
  answer(await recognised("muong-hum", id));
  expect(await dossier("muong-hum", id)).toMatchObject({ status: "OFFICIAL", officialOn: "2023-06-19" });
  expect(await listMiscounted(operate("ledger.keep", today))).toEqual([]);
});

it("a cell is not closed over members or open dossiers; once they have gone it is", async () => {
  const cell = await at("cang-coi");
  const { id } = await admitted("Lò Văn Ơn", "cang-coi");
  const board = await granted("board", "son-la", "organization.keep");
  const close = async () => problemsOf(await closeOrganization(board, cell, day("2024-03-01")));
  const noticed = { organization: "cang-coi", fullName: "Lò Thị Pọm", bornOn: "2000-01-01", schooling: "PRIMARY" };
  const dossier = answer(
    await openDossier(
      await granted("secretary", "muong-lan", "candidate.keep"),
      CandidateInput.parse({ ...noticed, on: "2024-02-01", reason: "Ghi bù", key: newKey() }),
    ),
  );
  expect(await close()).toEqual(["placement.membersLeft", "placement.dossiersLeft"]);
  answer(
    await stop(await granted("secretary", "muong-lan", "candidate.keep"), {
      ...{ candidate: dossier.id, on: day("2024-03-01"), reason: "đi xa", key: newKey() },
    }),
  );
  expect(await close()).toEqual(["placement.membersLeft"]);
  answer(await left("muong-lan", id, "2024-03-02"));
  expect(await close()).toEqual([]);
  expect(problemsOf(await back("muong-lan", "DEPARTURE", id))).toEqual(["takeBack.cellClosed"]);
});
