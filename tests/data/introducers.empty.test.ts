import { beforeAll, describe, expect, it } from "vitest";
import { viewCandidate } from "@/data/candidates/candidates";
import { listHelperChoices } from "@/data/candidates/helper-assignments";
import { departMember } from "@/data/members/endings";
import { transferMember } from "@/data/members/transfers";
import { saveHeadcount } from "@/data/organizations/headcount-changes";
import type { Access } from "@/domain/access";
import { day } from "@/domain/day";
import { DepartureInput, TransferInput } from "@/domain/members/moves";
import { readDossier } from "@/features/candidates/dossier";
import { enterStep } from "@/features/candidates/record";
import { openNoticed, registerHelper, stepInput } from "../support/candidates";
import { answer, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree } from "../support/tiny-tree";

type Keeper = Access<"candidate.keep">;
let keeper: Keeper;
let candidate: string;
/** Members of the register by what is particular about them. */
const of: Record<string, string> = {};

beforeAll(async () => {
  await plantTinyTree();
  keeper = await granted("secretary", "muong-hum", "candidate.keep");
  candidate = await openNoticed(keeper, "ky-quan-san", "Vàng Thị Mỷ");
  for (const [kind, on] of [
    ["LISTED", "2022-02-10"],
    ["AWARENESS", "2022-06-22"],
    ["APPLICATION", "2023-04-14"],
  ] as const)
    answer(await enterStep(keeper, stepInput(candidate, kind, on)));
  const official = (fullName: string, more: object = {}, cell = "ky-quan-san") =>
    registerHelper(cell, { fullName, ...more });
  of.one = await official("Giàng A Câu");
  of.other = await official("Lý Thị Hà");
  of.late = await official("Sùng A Tủa", { since: "2022-09-16" });
  of.inTime = await official("Sùng A Dế", { since: "2022-09-15" });
  of.young = await official("Thào A Sình", {
    ...{ status: "PROBATIONARY", joinedOn: "2022-06-01", since: "2022-06-01", officialOn: "" },
  });
  of.beside = await official("Cư Seo Lử", {}, "seo-po-ho");
  of.elsewhere = await official("Tẩn Láo Tả", {}, "po-ho");
  of.gone = await official("Phàn A Lở");
  const members = await granted("secretary", "muong-hum", "member.keep");
  const leaving = DepartureInput.parse({
    member: of.gone,
    kind: "RESIGNATION",
    on: "2023-06-01",
    decisionNo: "9-QĐ/HU",
  });
  answer(await departMember(members, leaving));
});

const introduce = (more: object, access: Keeper = keeper) =>
  enterStep(access, stepInput(candidate, "INTRODUCTIONS", "2023-09-15", more));
const read = async () => {
  const row = await viewCandidate(await granted("secretary", "muong-hum", "candidate.read"), candidate);
  if (!row) throw new Error("no candidate");
  return row;
};
const typed = { second: "Vừ Thị Sua", secondSince: "2015-01-01", secondTogether: "2018-01-01" };

describe("who introduces", () => {
  it.each([
    ["on probation", "young", ["introducer.notOfficial"]],
    ["a day less than twelve months there", "late", ["introducer.tooShort"]],
    ["of another grassroots organization, out of reach", "elsewhere", ["introducer.unknown"]],
    ["a member no longer", "gone", ["introducer.notMember"]],
    ["the same person", "one", ["introducer.twice"]],
  ])("is refused where the second is %s, and nothing is written", async (_, who, codes) => {
    const before = await footprint();
    const sent = { firstMember: of.one, secondMember: of[who] };
    expect(problemsOf(await introduce(sent)).filter((code) => code.startsWith("introducer."))).toEqual(codes);
    expect(await footprint()).toEqual(before);
  });

  it("of another grassroots organization is refused by who reaches it too", async () => {
    const wide = await granted("secretary", "bat-xat", "candidate.keep");
    const said = problemsOf(await introduce({ firstMember: of.one, secondMember: of.elsewhere }, wide));
    expect(said).toContain("introducer.elsewhere");
  });

  it("chosen and typed at once, and the candidate's own name, are refused", async () => {
    const both = { firstMember: of.one, first: "Giàng A Câu", firstSince: "2015-01-01", firstTogether: "2018-01-01" };
    expect(problemsOf(await introduce({ ...both, ...typed }))).toEqual(["introducer.bothWays"]);
    const self = { firstMember: of.one, ...typed, second: "vang thi my" };
    expect(problemsOf(await introduce(self))).toContain("introducer.self");
  });

  it.each([
    ["of the very cell, on probation on the day", "thao a sinh", "introducer.onProbation"],
    ["of the very cell, official", "LÝ THỊ HÀ", "introducer.inRegister"],
    ["of a cell beside, in another order", "Lử Seo Cư", "introducer.inRegister"],
  ])("is not typed where the register has somebody called so: %s", async (_, second, code) => {
    const before = await footprint();
    const said = await introduce({ firstMember: of.one, ...typed, second });
    expect(said).toMatchObject({ ok: false, problems: [{ code, field: "second", values: { who: second } }] });
    expect(problemsOf(said)).toEqual([code]);
    expect(await footprint()).toEqual(before);
  });

  it("is kept as the register has them on the day, or as typed, and which of the two", async () => {
    answer(await introduce({ firstMember: of.one, ...typed, second: "Hầu A Pao" }));
    expect((await read()).steps.find(({ kind }) => kind === "INTRODUCTIONS")?.details).toEqual({
      ...{ firstMember: of.one, first: "Giàng A Câu", firstSince: "2015-01-01", firstTogether: "2018-01-01" },
      ...{ ...typed, second: "Hầu A Pao" },
    });
  });

  it("of a cell beside, long enough there, and to the day, is taken", async () => {
    answer(await introduce({ firstMember: of.beside, secondMember: of.inTime }));
    const { details } = (await read()).steps.filter(({ kind }) => kind === "INTRODUCTIONS").at(-1) ?? {};
    expect(details).toMatchObject({ first: "Cư Seo Lử", second: "Sùng A Dế", secondTogether: "2022-09-15" });
  });

  it.each([
    ["a member of another grassroots organization", "Tẩn Láo Tả"],
    ["a member no longer on the day", "Phàn A Lở"],
  ])("may be typed where the register has only %s of that name", async (_, second) => {
    const twice = await introduce({ firstMember: of.one, ...typed, second });
    expect(problemsOf(twice)).toEqual([]);
  });

  it("is not typed once the cell's register holds as many as were counted, and one union is enough", async () => {
    const headcount = await granted("secretary", "muong-hum", "headcount.keep");
    const count = (total: number) => ({ on: day("2024-01-01"), total, official: total, probationary: 0 });
    answer(await saveHeadcount(headcount, await at("ky-quan-san"), count(6)));
    expect(problemsOf(await introduce({ firstMember: of.one, ...typed }))).toEqual([]);
    answer(await saveHeadcount(headcount, await at("ky-quan-san"), count(5)));
    expect(problemsOf(await introduce({ firstMember: of.one, ...typed }))).toEqual(["introducer.notFromRegister"]);
    expect(problemsOf(await introduce({ firstMember: of.one, byUnion: "yes" }))).toEqual([]);
  });
});

describe("the choice", () => {
  const choose = async (text: string, isOfPast = true) =>
    (await listHelperChoices(keeper, { cell: await read(), text, isOfPast, most: 9 })).map(({ fullName }) => fullName);

  it("is of the cell's official members, and of the whole grassroots organization by name, commas between", async () => {
    expect(await choose("")).toEqual(["Giàng A Câu", "Sùng A Dế", "Lý Thị Hà", "Sùng A Tủa"]);
    expect(await choose("seo lu, hà")).toEqual(["Lý Thị Hà", "Cư Seo Lử", "Giàng A Câu", "Sùng A Dế", "Sùng A Tủa"]);
    expect(await choose("phan a lo")).toEqual(["Phàn A Lở", "Giàng A Câu", "Sùng A Dế", "Lý Thị Hà", "Sùng A Tủa"]);
    expect(await choose("phan a lo", false)).toEqual([]);
    expect(await choose("tan lao ta")).not.toContain("Tẩn Láo Tả");
  });

  it("is offered with the form, and typing only while the register lacks members", async () => {
    const ask = (async (permission) => (permission === "candidate.keep" ? keeper : undefined)) as Parameters<
      typeof readDossier
    >[1];
    const page = async () =>
      readDossier(
        await granted("secretary", "muong-hum", "candidate.read"),
        ask,
        { code: "ky-quan-san", id: candidate },
        { step: "INTRODUCTIONS" },
      );
    expect(await page()).toMatchObject({ mayType: false, choices: [{}, {}, {}, {}] });
    const headcount = await granted("secretary", "muong-hum", "headcount.keep");
    const more = { on: day("2024-02-01"), total: 18, official: 16, probationary: 2 };
    answer(await saveHeadcount(headcount, await at("ky-quan-san"), more));
    expect(await page()).toMatchObject({ mayType: true });
  });

  it("holds nobody who has moved out of the grassroots organization", async () => {
    const members = await granted("secretary", "bat-xat", "member.keep");
    const moving = TransferInput.parse({ member: of.late, to: "po-ho", on: "2024-03-01" });
    answer(await transferMember(members, moving));
    expect(await choose("sung a tua")).not.toContain("Sùng A Tủa");
  });
});
