import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { countRegistered } from "@/data/members/counts";
import { departMember, recogniseMember } from "@/data/members/endings";
import { listMiscounted } from "@/data/members/recount";
import { listRegister } from "@/data/members/register";
import { listTransfers, transferMember } from "@/data/members/transfers";
import { viewDossier } from "@/data/persons/dossier";
import { type Day, day } from "@/domain/day";
import type { StatusFilter } from "@/domain/members/member";
import { DepartureInput, RecognitionInput, TransferInput } from "@/domain/members/moves";
import { operate } from "@/domain/policy";
import { clockFactsOn } from "../support/dossier-samples";
import { answer, idOf, problemsOf, sendNamed } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, plantTinyTree, reaching, today } from "../support/tiny-tree";

beforeAll(async () => {
  await plantTinyTree();
});

/** Somebody admitted at a cell on 19/05/2022; answers the member's id. */
async function admitted(fullName: string, cell = "seo-po-ho") {
  const entry = await idOf(sendNamed(operate("admission.record", today), cell, { fullName, ceremonyOn: "2022-05-19" }));
  return (await db.admission.findUniqueOrThrow({ where: { id: entry } })).memberId ?? "";
}

const keeper = (where: string) => reaching(where, "member.keep");
const moved = async (where: string, member: string, to: string, on = "2024-01-01") =>
  transferMember(await keeper(where), TransferInput.parse({ member, to, on, decisionNo: "5-QĐ/ĐU" }));
const left = async (where: string, member: string, more: object = {}) =>
  departMember(
    await keeper(where),
    DepartureInput.parse({ member, kind: "STRUCK_OFF", on: "2023-03-01", decisionNo: "9-QĐ/HU", ...more }),
  );
const recognised = async (where: string, member: string, more: object = {}) =>
  recogniseMember(
    await keeper(where),
    RecognitionInput.parse({ member, decidedOn: "2023-09-01", decisionNo: "7-QĐ/HU", reason: "Ghi bù", ...more }),
    { ...clockFactsOn(today), entryDays: 30 },
  );

const counted = async (code: string, on: Day = today) => {
  const access = operate("attainment.read", today);
  const { official, probationary } = (await countRegistered(access, (await at(code)).id, on)) ?? {};
  return [official, probationary];
};

async function named(where: string, code: string, status: StatusFilter = "present") {
  const asked = { path: (await at(code)).path, text: "", status, size: 0, most: 50 };
  return (await listRegister(await reaching(where, "member.read"), asked)).lines.map(({ fullName }) => fullName);
}

const dossier = async (where: string, id: string) => viewDossier(await reaching(where, "member.read"), id);

describe("a member who goes to another commune", () => {
  let id: string;
  beforeAll(async () => {
    id = await admitted("Giàng A Câu");
    answer(await moved("muong-hum", id, "po-ho"));
  });

  it("is in the one list until the day, in the other from it on; headcounts follow", async () => {
    expect(await named("muong-hum", "muong-hum")).toEqual([]);
    expect(await named("trung-leng-ho", "trung-leng-ho")).toEqual(["Giàng A Câu"]);
    expect(await counted("muong-hum", day("2023-12-31"))).toEqual([0, 1]);
    expect(await counted("muong-hum", day("2024-01-01"))).toEqual([0, 0]);
    expect(await counted("po-ho", day("2023-12-31"))).toEqual([0, 0]);
    expect(await counted("po-ho", day("2024-01-01"))).toEqual([0, 1]);
    expect(await counted("bat-xat", day("2024-01-01"))).toEqual([0, 1]);
  });

  it("leaves a dated line with both sides, and the dossier with the receiving one alone", async () => {
    for (const where of ["muong-hum", "trung-leng-ho"]) {
      const lines = await listTransfers(await reaching(where, "member.read"), (await at(where)).path, 10);
      expect(lines).toMatchObject([
        { fullName: "Giàng A Câu", on: "2024-01-01", fromCode: "seo-po-ho", toCode: "po-ho" },
      ]);
      expect(lines[0]?.isHere).toBe(where === "trung-leng-ho");
    }
    expect(await listTransfers(await reaching("son-la", "member.read"), (await at("muong-hum")).path, 10)).toEqual([]);
    expect(await dossier("muong-hum", id)).toBeUndefined();
    const { stays } = (await dossier("trung-leng-ho", id)) ?? {};
    expect(stays).toMatchObject([
      { code: "seo-po-ho", from: "2022-05-19", until: "2023-12-31" },
      { code: "po-ho", from: "2024-01-01", until: null },
    ]);
  });

  it("is audited on both sides, without a name", async () => {
    const events = await db.auditEvent.findMany({ where: { subject: `member:${id}` } });
    expect(events.map(({ chain }) => chain).sort()).toEqual(
      [(await at("seo-po-ho")).id, (await at("po-ho")).id].sort(),
    );
    expect(JSON.stringify(events.map(({ after }) => after))).not.toContain("Giàng");
  });

  it("can no longer be touched by the side that was left", async () => {
    const before = await footprint();
    expect(problemsOf(await moved("muong-hum", id, "thon-5"))).toEqual(["member.unknown"]);
    expect(problemsOf(await recognised("muong-hum", id))).toEqual(["member.unknown"]);
    expect(problemsOf(await left("muong-hum", id))).toEqual(["member.unknown"]);
    expect(await footprint()).toEqual(before);
  });

  it("is recognised there, and counts as official from the end of month 12 wherever that was", async () => {
    answer(await recognised("trung-leng-ho", id));
    expect(await dossier("trung-leng-ho", id)).toMatchObject({
      ...{ status: "OFFICIAL", officialOn: "2023-05-19" },
      recognition: { decidedOn: "2023-09-01", effectiveOn: "2023-05-19", decisionNo: "7-QĐ/HU" },
    });
    expect(await counted("seo-po-ho", day("2023-05-18"))).toEqual([0, 1]);
    expect(await counted("seo-po-ho", day("2023-05-19"))).toEqual([1, 0]);
    expect(await counted("po-ho")).toEqual([1, 0]);
    expect(problemsOf(await recognised("trung-leng-ho", id))).toEqual(["probation.alreadyOfficial"]);
  });

  it.each([
    ["to a code that is none", "khong-co", "2024-02-01", "transfer.unknownCell"],
    ["to a part of several names", "Pờ Hồ", "2024-02-01", "transfer.severalCells"],
    [
      "to a name that is none under what is named after the comma",
      "Pờ Hồ, Mường Lạn",
      "2024-02-01",
      "transfer.unknownCell",
    ],
    ["to any name at all", "%%%", "2024-02-01", "transfer.unknownCell"],
    ["to a committee", "muong-hum", "2024-02-01", "transfer.needsCell"],
    ["to where the member is", "po-ho", "2024-02-01", "transfer.sameCell"],
    ["before having come", "thon-5", "2023-12-31", "member.beforeStay"],
    ["tomorrow", "thon-5", "2024-03-16", "date.future"],
  ])("is not moved %s", async (_where, to, on, code) => {
    const before = await footprint();
    expect(problemsOf(await moved("lao-cai", id, to, on))).toEqual([code]);
    expect(await footprint()).toEqual(before);
  });

  it("may go on within a commune, and back on the same day", async () => {
    answer(await moved("lao-cai", id, "seo-po-ho", "2024-02-01"));
    answer(await moved("muong-hum", id, "ky-quan-san", "2024-02-01"));
    expect(await counted("seo-po-ho", day("2024-02-01"))).toEqual([0, 0]);
    expect(await counted("ky-quan-san", day("2024-02-01"))).toEqual([1, 0]);
    expect(await named("muong-hum", "muong-hum")).toEqual(["Giàng A Câu"]);
  });
});

describe("a member who is struck off during probation", () => {
  it("is counted no longer from the day on, and is in the list of those who left", async () => {
    const id = await admitted("Vàng Thị Mỷ", "thon-5");
    answer(await left("muong-hum", id, { reason: "bỏ sinh hoạt" }));
    expect(await counted("thon-5", day("2023-02-28"))).toEqual([0, 1]);
    expect(await counted("thon-5", day("2023-03-01"))).toEqual([0, 0]);
    expect(await named("muong-hum", "thon-5")).toEqual([]);
    expect(await named("muong-hum", "thon-5", "left")).toEqual(["Vàng Thị Mỷ"]);
    expect(await dossier("muong-hum", id)).toMatchObject({
      ...{ status: "LEFT", leftOn: "2023-03-01" },
      departure: { kind: "STRUCK_OFF", reason: "bỏ sinh hoạt" },
    });
    const [event] = await db.auditEvent.findMany({ where: { subject: `member:${id}` } });
    expect(JSON.stringify(event?.after)).not.toContain("sinh hoạt");
    const before = await footprint();
    for (const again of [left("muong-hum", id), recognised("muong-hum", id), moved("muong-hum", id, "po-ho")])
      expect(problemsOf(await again)).toEqual(["member.notPresent"]);
    expect(await footprint()).toEqual(before);
  });
});

it("a closed cell takes nobody in", async () => {
  const id = await admitted("Sùng A Dế", "ky-quan-san");
  await db.organization.update({ where: { code: "cang-coi" }, data: { closedOn: new Date("2023-06-30") } });
  const before = await footprint();
  expect(await moved("muong-hum", id, "cang-coi")).toMatchObject({
    problems: [{ code: "date.afterClosing", field: "on", values: { day: "2023-06-30" } }],
  });
  expect(await footprint()).toEqual(before);
  expect(problemsOf(await moved("muong-hum", id, "cang-coi", "2023-06-30"))).toEqual([]);
});

it("after all of it the counts are what the stays say", async () => {
  expect(await listMiscounted(operate("ledger.keep", today))).toEqual([]);
});

describe("the cell a member goes to is known by its name", () => {
  it.each([
    ["Vàng A Páo", "whole, without accents", "chi bo po ho", "po-ho"],
    ["Vàng A Chứ", "in part, with the commune", "Pờ Hồ, Trung Lèng Hồ", "po-ho"],
    ["Vàng A Sài", "in part, where nobody else bears it", "kỳ quan san", "ky-quan-san"],
    ["Vàng A Dơ", "by its code still", "thon-5", "thon-5"],
  ])("%s: %s", async (fullName, _how, typed, code) => {
    const id = await admitted(fullName);
    answer(await moved("muong-hum", id, typed));
    expect(await dossier("lao-cai", id)).toMatchObject({ code });
  });
});
