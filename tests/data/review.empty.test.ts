import { beforeAll, describe, expect, it, test } from "vitest";
import { listCandidateCountsOf } from "@/data/candidates/candidates";
import { db } from "@/data/db";
import { departMember, recogniseMember } from "@/data/members/endings";
import { transferMember } from "@/data/members/transfers";
import { countCauses } from "@/data/organizations/causes";
import { countKindsBelow, listPlacesBelow } from "@/data/organizations/places-below";
import { countCohorts } from "@/data/sourcing/cohorts";
import { DepartureInput, RecognitionInput, TransferInput } from "@/domain/members/moves";
import { monthOf } from "@/domain/month";
import { operate } from "@/domain/policy";
import { openDecided } from "../support/candidates";
import { clockFactsOn } from "../support/dossier-samples";
import { answer, idOf, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

const recorder = operate("admission.record", today);
const year = (one: number) => ({ from: monthOf(one, 1), to: monthOf(one, 12) });

async function admitted(fullName: string, cell: string, ceremonyOn: string) {
  const entry = await idOf(sendNamed(recorder, cell, { fullName, ceremonyOn }));
  return { entry, member: (await db.admission.findUniqueOrThrow({ where: { id: entry } })).memberId ?? "" };
}

beforeAll(async () => {
  await plantTinyTree();
  const keeper = operate("member.keep", today);
  const recognised = async (member: string) => {
    const input = { member, decidedOn: "2023-06-01", decisionNo: "7-QĐ/HU", reason: "Ghi bù" };
    answer(await recogniseMember(keeper, RecognitionInput.parse(input), { ...clockFactsOn(today), entryDays: 30 }));
  };
  const depart = async (member: string, kind: string, on: string) => {
    const input = DepartureInput.parse({ member, kind, on, decisionNo: "9-QĐ/HU" });
    answer(await departMember(keeper, input));
  };
  // Five of 2022 at one cell: one official, one struck off, one dead, one gone to another province, one of whom nothing was heard.
  const [official, struck, dead, far] = [
    await admitted("Giàng A Câu", "seo-po-ho", "2022-02-10"),
    await admitted("Vàng Thị Mỷ", "seo-po-ho", "2022-02-10"),
    await admitted("Lý A Sính", "seo-po-ho", "2022-02-11"),
    await admitted("Hạng A Páo", "seo-po-ho", "2022-02-12"),
    await admitted("Thào Thị Sua", "seo-po-ho", "2022-06-12"),
  ];
  await recognised(official.member);
  await depart(struck.member, "STRUCK_OFF", "2022-12-01");
  await depart(dead.member, "DEATH", "2023-01-10");
  const move = { member: far.member, to: "cang-coi", on: "2023-01-01", decisionNo: "5-QĐ/ĐU" };
  answer(await transferMember(keeper, TransferInput.parse(move)));
  // One withdrawn, one of another commune, and a total.
  const wrong = await admitted("Sùng A Tủa", "seo-po-ho", "2022-03-01");
  answer(await sendCorrection(recorder, wrong.entry));
  await admitted("Lò Thị Mai", "po-ho", "2023-05-01");
  answer(await sendTotal(recorder, "thon-5", "2022", 0));
  answer(await sendTotal(recorder, "ky-quan-san", "2022", 3));
  await openDecided(await granted("secretary", "muong-hum", "candidate.keep"), "ky-quan-san", "Vừ A Dơ");
});

describe("places of a level", () => {
  it("are those anywhere below, by name, with what they stand under", async () => {
    const access = await granted("reviewer", "lao-cai", "attainment.read");
    const { path } = await at("lao-cai");
    const found = await listPlacesBelow(access, path, ["GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL"], year(2023));
    expect(found.map(({ organization: { code }, superior }) => [code, superior])).toEqual([
      ["muong-hum", "Đảng bộ huyện Bát Xát"],
      ["trung-leng-ho", "Đảng bộ huyện Bát Xát"],
    ]);
    expect(found[0]?.termRows.map(({ name }) => name)).toEqual(["2020-2025"]);
    expect(await countKindsBelow(access, path, ["DISTRICT", "GRASSROOTS_COMMITTEE", "PROVINCE"])).toEqual(
      expect.arrayContaining([
        { kind: "DISTRICT", places: 1 },
        { kind: "GRASSROOTS_COMMITTEE", places: 2 },
      ]),
    );
    expect(await listPlacesBelow(access, path, ["GRASSROOTS_COMMITTEE"], year(1999))).toEqual([]);
  });

  it("are not there for whom they are out of reach", async () => {
    const access = await granted("reviewer", "son-la", "attainment.read");
    const { path } = await at("lao-cai");
    expect(await listPlacesBelow(access, path, ["DISTRICT", "CELL"], year(2023))).toEqual([]);
    expect(await countKindsBelow(access, path, ["DISTRICT", "CELL"])).toEqual([]);
  });
});

const ids = async (...codes: string[]) => Promise.all(codes.map(async (code) => (await at(code)).id));

describe("what explains a shortfall", () => {
  const asked = async (months = year(2022), ...codes: string[]) => ({
    ...{ path: (await at("lao-cai")).path, ids: await ids(...codes), months, returns: [months] },
  });

  it("is counted for each place over its own cells", async () => {
    const access = await granted("reviewer", "lao-cai", "attainment.read");
    const causes = await countCauses(access, await asked(year(2022), "lao-cai", "muong-hum", "trung-leng-ho"));
    const rows = causes.map(({ organizationId: _, ...counts }) => counts);
    expect(rows).toEqual(
      expect.arrayContaining([
        // Thôn 5 said nobody; Pờ Hồ said nothing of 2022.
        { cells: 4, none: 1, silent: 1, sourceless: 3, due: 4, handedIn: 0 },
        { cells: 3, none: 1, silent: 0, sourceless: 2, due: 1, handedIn: 0 },
        { cells: 1, none: 0, silent: 1, sourceless: 1, due: 1, handedIn: 0 },
      ]),
    );
  });

  it("counts no return that was not due, and no dossier nor cell out of reach", async () => {
    const access = await granted("reviewer", "trung-leng-ho", "attainment.read");
    const given = await asked(year(2022), "lao-cai", "muong-hum", "trung-leng-ho");
    const causes = await countCauses(access, { ...given, returns: [] });
    expect(causes).toEqual([
      {
        organizationId: (await at("trung-leng-ho")).id,
        cells: 1,
        none: 0,
        silent: 1,
        sourceless: 1,
        due: 0,
        handedIn: 0,
      },
    ]);
  });
});

describe("what became of the admitted", () => {
  const cohorts = async (reader: string, ...codes: string[]) => {
    const access = await granted("reviewer", reader, "attainment.read");
    const rows = await countCohorts(access, (await at("lao-cai")).path, await ids(...codes), [2022, 2023]);
    return rows.map(({ organizationId: _, ...cohort }) => cohort);
  };

  it("is counted by year and place of admission, of those whose time is over", async () => {
    expect(await cohorts("", "muong-hum")).toEqual([
      { year: 2022, named: 5, known: 5, due12: 5, official: 1, due24: 4, left: 1, gone: 1 },
    ]);
    expect(await cohorts("", "trung-leng-ho")).toEqual([
      { year: 2023, named: 1, known: 1, due12: 0, official: 0, due24: 0, left: 0, gone: 0 },
    ]);
  });

  it("is not known of who is handled out of reach by now", async () => {
    const [cohort] = await cohorts("lao-cai", "muong-hum");
    expect(cohort).toMatchObject({ named: 5, known: 4, due24: 3 });
  });

  it("is nobody's outside", async () => {
    expect(await cohorts("son-la", "lao-cai", "muong-hum")).toEqual([]);
  });
});

test("dossiers are counted of the places asked for, and of none out of reach", async () => {
  const counts = async (reader: string) => {
    const access = await granted("reviewer", reader, "attainment.read");
    const rows = await listCandidateCountsOf(access, await ids("lao-cai", "muong-hum", "son-la"));
    return rows.map(({ code, stages }) => [code, stages]);
  };
  expect(await counts("")).toEqual([
    ["lao-cai", { DECIDED: 1 }],
    ["son-la", {}],
    ["muong-hum", { DECIDED: 1 }],
  ]);
  expect(await counts("son-la")).toEqual([["son-la", {}]]);
});

test("nothing is written by reading: the reach of one reading is not the next one's", async () => {
  const access = await reaching("lao-cai", "attainment.read");
  await countCohorts(access, (await at("lao-cai")).path, await ids("lao-cai"), [2022]);
  expect(await db.member.count()).toBe(0);
});
