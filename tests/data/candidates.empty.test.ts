import { beforeAll, describe, expect, it } from "vitest";
import {
  countCandidates,
  listCandidateCounts,
  listCandidates,
  listWithoutCandidates,
  viewCandidate,
} from "@/data/candidates/candidates";
import { holdCandidate } from "@/data/candidates/changes";
import { saveOrigin } from "@/data/candidates/origins";
import { db } from "@/data/db";
import { lineOn } from "@/data/members/seats";
import { rearrange } from "@/data/organizations/rearranging";
import { CandidateInput } from "@/domain/candidates/candidate";
import { OriginInput } from "@/domain/candidates/origin";
import { day } from "@/domain/day";
import { openDossier } from "@/features/candidates/open";
import { speaking } from "@/text/request";
import { answer, newKey, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

const input = (organization: string, more: object = {}) =>
  CandidateInput.parse({
    ...{ organization, fullName: "Sùng A Dế", bornOn: "2001-03-12", schooling: "LOWER_SECONDARY" },
    ...{ on: "2024-03-01", key: newKey(), ...more },
  });

let cau: string;

beforeAll(async () => {
  await plantTinyTree();
  const secretary = await granted("secretary", "muong-hum", "candidate.keep");
  const open = async (code: string, fullName: string) =>
    answer(await openDossier(secretary, input(code, { fullName }))).id;
  cau = await open("seo-po-ho", "Giàng A Câu");
  await open("seo-po-ho", "Lý Thị Hà");
  await open("ky-quan-san", "Vàng Thị Mỷ");
});

const reader = (code: string) => granted("board", code, "candidate.read");
const names = async (who: string, where: string, more: object = {}) => {
  const { path } = await at(where);
  const rows = await listCandidates(await reader(who), { path, most: 50, ...more });
  return rows.map(({ fullName }) => fullName).sort();
};

describe("candidates", () => {
  it("are listed within reach, at the place asked for and below it", async () => {
    expect(await names("bat-xat", "bat-xat")).toEqual(["Giàng A Câu", "Lý Thị Hà", "Vàng Thị Mỷ"]);
    expect(await names("bat-xat", "seo-po-ho")).toEqual(["Giàng A Câu", "Lý Thị Hà"]);
    expect(await names("trung-leng-ho", "muong-hum")).toEqual([]);
    expect(await names("son-la", "lao-cai")).toEqual([]);
    expect(await names("bat-xat", "bat-xat", { stage: "APPLICANT" })).toEqual([]);
  });

  it("go on page by page without leaving anybody out", async () => {
    const { path } = await at("lao-cai");
    const all: string[] = [];
    for (let after: string | undefined; ; ) {
      const rows = await listCandidates(await reader("lao-cai"), { path, most: 2, after });
      all.push(...rows.map(({ fullName }) => fullName));
      after = rows.at(-1)?.id;
      if (rows.length < 2) break;
    }
    expect(all.sort()).toEqual(["Giàng A Câu", "Lý Thị Hà", "Vàng Thị Mỷ"]);
  });

  it("are counted for who reads no names, and the reach of counts is that of figures", async () => {
    const reviewer = await granted("reviewer", "lao-cai", "attainment.read");
    const district = await at("bat-xat");
    expect(await countCandidates(reviewer, district.id)).toMatchObject({ stages: { OUTSTANDING: 3 }, overdue: 0 });
    const below = await listCandidateCounts(reviewer, district.id);
    expect(below.map(({ code, stages }) => [code, stages])).toEqual([
      ["muong-hum", { OUTSTANDING: 3 }],
      ["trung-leng-ho", {}],
    ]);
    expect(await countCandidates(await granted("reviewer", "son-la", "attainment.read"), district.id)).toBeUndefined();
  });

  it("are looked for and counted by where they come from, which is said later or put right", async () => {
    const access = await granted("secretary", "muong-hum", "candidate.keep");
    const origin = (more: object) => OriginInput.parse({ candidate: cau, key: newKey(), ...more });
    answer(await saveOrigin(access, origin({ sourceForce: "MILITIA", introducedBy: "YOUTH_UNION" })));
    expect(await names("bat-xat", "bat-xat", { origin: { source: "MILITIA" } })).toEqual(["Giàng A Câu"]);
    expect(await names("bat-xat", "bat-xat", { origin: { source: "MILITIA", by: "WOMEN" } })).toEqual([]);
    expect(await names("bat-xat", "bat-xat", { origin: { by: "NONE" } })).toEqual(["Lý Thị Hà", "Vàng Thị Mỷ"]);
    const reviewer = await granted("reviewer", "lao-cai", "attainment.read");
    const { id } = await at("bat-xat");
    expect(await countCandidates(reviewer, id, { source: "MILITIA" })).toMatchObject({
      ...{ stages: { OUTSTANDING: 1 }, sources: { MILITIA: 1, NONE: 2 }, bodies: { YOUTH_UNION: 1, NONE: 2 } },
    });
    const before = await footprint();
    const stranger = await granted("secretary", "trung-leng-ho", "candidate.keep");
    expect(problemsOf(await saveOrigin(stranger, origin({ sourceForce: "YOUTH" })))).toEqual(["candidate.unknown"]);
    expect(await footprint()).toEqual(before);
  });

  it("name the cells that have nobody", async () => {
    const cells = await listWithoutCandidates(await reader("muong-hum"), (await at("muong-hum")).path, 5);
    expect(cells.map(({ code }) => code)).toEqual(["thon-5"]);
  });

  it("are looked at within reach only, and each look is noted with the person", async () => {
    expect(await viewCandidate(await reader("son-la"), cau)).toBeUndefined();
    const row = await viewCandidate(await reader("bat-xat"), cau);
    expect(row).toMatchObject({
      fullName: "Giàng A Câu",
      bornOn: "2001-03-12",
      stage: "OUTSTANDING",
      code: "seo-po-ho",
    });
    expect(row?.steps).toMatchObject([{ kind: "NOTICED", on: "2024-03-01", regulation: "24-QĐ/TW", withdrawn: null }]);
    const seen = await everywhere(async (tx) => {
      return tx.sight.findMany({ where: { personId: row?.personId ?? "" } });
    });
    expect(seen).toMatchObject([{ actor: "board@bat-xat", kind: "VIEWED" }]);
  });

  it("are seen by nobody who does not say how far he reaches, nor are their steps", async () => {
    expect(await db.candidate.count()).toBe(0);
    expect(await db.candidateStep.count()).toBe(0);
    const [{ forced } = { forced: false }] = await db.$queryRaw<{ forced: boolean }[]>`
      SELECT bool_and(relforcerowsecurity) AS forced FROM pg_class WHERE relname IN ('Candidate', 'CandidateStep')`;
    expect(forced).toBe(true);
  });
});

describe("opening a dossier", () => {
  it("is asked about first where the same name and year are known within reach, candidates included", async () => {
    const access = await granted("secretary", "muong-hum", "candidate.keep");
    const same = { fullName: "Giang A Cau" };
    const asked = await speaking("vi", () => openDossier(access, input("thon-5", same)));
    expect(asked).toMatchObject({
      problems: [{ code: "person.mayBeKnown", values: { who: expect.stringContaining("Giàng A Câu") } }],
    });
    expect(problemsOf(await openDossier(access, input("thon-5", { ...same, bornOn: "1990-01-01" })))).toEqual([]);
  });

  it("writes nothing and tells nothing out of reach", async () => {
    const before = await footprint();
    const access = await granted("secretary", "trung-leng-ho", "candidate.keep");
    expect(problemsOf(await openDossier(access, input("seo-po-ho")))).toEqual(["organization.unknown"]);
    expect(problemsOf(await openDossier(access, input("trung-leng-ho")))).toEqual(["admission.namedNeedsCell"]);
    expect(problemsOf(await openDossier(access, input("po-ho", { on: "2024-03-16" })))).toEqual(["date.future"]);
    expect(problemsOf(await openDossier(access, input("po-ho", { on: "2023-03-15" })))).toEqual(["step.enteredLate"]);
    expect(await footprint()).toEqual(before);
  });

  it("counts once however often it is sent", async () => {
    const access = await granted("secretary", "trung-leng-ho", "candidate.keep");
    const sent = input("po-ho", { fullName: "Bàn Thị Hà" });
    const one = answer(await openDossier(access, sent));
    expect(answer(await openDossier(access, { ...sent, confirmed: true }))).toEqual(one);
    expect(await names("trung-leng-ho", "po-ho")).toEqual(["Bàn Thị Hà"]);
  });
});

describe("a cell that moves", () => {
  it("takes its candidates along, and the line of an earlier day stays", async () => {
    const keeper = await reaching("lao-cai", "organization.keep");
    const [cell, commune] = [await at("ky-quan-san"), await at("trung-leng-ho")];
    const wanted = { name: cell.name, kind: cell.kind, from: day("2024-03-10") };
    answer(await rearrange(keeper, cell, commune, wanted));
    expect(await names("trung-leng-ho", "ky-quan-san")).toEqual(["Vàng Thị Mỷ"]);
    expect(await names("muong-hum", "muong-hum")).not.toContain("Vàng Thị Mỷ");
    const kinds = await db.$transaction((tx) => lineOn(tx, cell.id, today));
    expect(kinds.map(({ kind }) => kind)).toEqual(["CELL", "GRASSROOTS_COMMITTEE", "DISTRICT", "PROVINCE"]);
    expect(await db.$transaction((tx) => holdCandidate(tx, cau))).toBeUndefined();
  });
});
