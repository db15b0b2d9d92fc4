import { beforeAll, describe, expect, it } from "vitest";
import { countRegistered, listMemberCounts } from "@/data/members/counts";
import { listRegister } from "@/data/members/register";
import { rearrange } from "@/data/organizations/rearranging";
import { day } from "@/domain/day";
import type { StatusFilter } from "@/domain/members/member";
import { operate } from "@/domain/policy";
import { answer, idOf, sendCorrection, sendNamed } from "../support/entering";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

// Given names first, tones last: Câu, Chính, Dế, Đạt, Hà (twice, by family), Mỷ.
const people = [
  ["seo-po-ho", "Giàng A Câu"],
  ["seo-po-ho", "Vàng Thị Mỷ"],
  ["seo-po-ho", "Lý Thị Hà"],
  ["ky-quan-san", "Sùng A Dế"],
  ["ky-quan-san", "Nguyễn Tiến Đạt"],
  ["po-ho", "Bàn Thị Hà"],
  ["cang-coi", "Lò Văn Chính"],
] as const;

beforeAll(async () => {
  await plantTinyTree();
  const recorder = operate("admission.record", today);
  for (const [cell, fullName] of people) await idOf(sendNamed(recorder, cell, { fullName }));
});

async function names(
  where: string,
  path: string,
  more: { text?: string; status?: StatusFilter; after?: string; most?: number; size?: number } = {},
) {
  const asked = { path: (await at(path)).path, text: "", status: "present" as const, size: 0, most: 50, ...more };
  return listRegister(await reaching(where, "member.read"), asked);
}
const written = async (...asked: Parameters<typeof names>) =>
  (await names(...asked)).lines.map(({ fullName }) => fullName);

describe("the register", () => {
  it("stands in the order of given names, at a cell and above it", async () => {
    expect(await written("lao-cai", "seo-po-ho")).toEqual(["Giàng A Câu", "Lý Thị Hà", "Vàng Thị Mỷ"]);
    expect(await written("lao-cai", "lao-cai")).toEqual([
      ...["Giàng A Câu", "Sùng A Dế", "Nguyễn Tiến Đạt", "Bàn Thị Hà", "Lý Thị Hà", "Vàng Thị Mỷ"],
    ]);
  });

  it("stands in the same order however large the subtree is said to be", async () => {
    const all = await written("lao-cai", "muong-hum");
    expect(await written("lao-cai", "muong-hum", { size: 1e6 })).toEqual(all);
    expect(await written("po-ho", "muong-hum", { size: 1e6 })).toEqual([]);
  });

  it("goes on page by page without leaving anybody out", async () => {
    const all: string[] = [];
    for (let after: string | undefined; ; ) {
      const { lines } = await names("lao-cai", "lao-cai", { most: 2, ...(after && { after }) });
      all.push(...lines.map(({ fullName }) => fullName));
      after = lines.at(-1)?.personId;
      if (lines.length < 2) break;
    }
    expect(all).toEqual(await written("lao-cai", "lao-cai"));
  });

  it.each([
    ["giang", ["Giàng A Câu"]],
    ["GIÀNG cau", ["Giàng A Câu"]],
    ["cau giang", ["Giàng A Câu"]],
    ["ha", ["Bàn Thị Hà", "Lý Thị Hà"]],
    ["thị h", ["Bàn Thị Hà", "Lý Thị Hà"]],
    ["đat", ["Nguyễn Tiến Đạt"]],
    ["dạt".normalize("NFD"), ["Nguyễn Tiến Đạt"]],
    ["iang", []],
    ["%", []],
    ["a_", []],
    ["chinh", []],
  ])("finds “%s” by how its words begin", async (text, expected) => {
    const { lines, found } = await names("lao-cai", "lao-cai", { text });
    expect(lines.map(({ fullName }) => fullName)).toEqual(expected);
    expect(found).toBe(expected.length);
  });

  it("shows nothing from outside, however it is asked", async () => {
    for (const where of ["son-la", "trung-leng-ho"]) {
      expect(await written(where, "muong-hum")).toEqual([]);
      expect(await written(where, "muong-hum", { text: "giang" })).toEqual([]);
    }
    expect(await written("trung-leng-ho", "lao-cai")).toEqual(["Bàn Thị Hà"]);
    const [known] = (await names("lao-cai", "lao-cai", { text: "giang" })).lines;
    expect(await written("son-la", "son-la", { after: known?.personId ?? "" })).toEqual([]);
  });

  it("knows who is on probation and who has left", async () => {
    expect(await written("lao-cai", "po-ho", { status: "probationary" })).toEqual(["Bàn Thị Hà"]);
    expect(await written("lao-cai", "po-ho", { status: "official" })).toEqual([]);
    expect(await written("lao-cai", "po-ho", { status: "left" })).toEqual([]);
  });

  it("forgets whoever was admitted by mistake", async () => {
    const id = await idOf(sendNamed(operate("admission.record", today), "thon-5", { fullName: "Người Ghi Nhầm" }));
    expect(await written("lao-cai", "thon-5")).toEqual(["Người Ghi Nhầm"]);
    answer(await sendCorrection(operate("admission.record", today), id));
    expect(await written("lao-cai", "thon-5")).toEqual([]);
    expect(await counts("thon-5")).toEqual([[0, 0]]);
  });
});

const counts = async (code: string, on = today) => {
  const access = await granted("reviewer", "", "attainment.read");
  const { id } = await at(code);
  const found = [
    (await countRegistered(access, id, on)) ?? { official: -1, probationary: -1 },
    ...(await listMemberCounts(access, id, on)),
  ];
  return found.map(({ official, probationary }) => [official, probationary]);
};

describe("the counts of the register", () => {
  it("are for who sees no names: here, then directly below", async () => {
    expect(await counts("muong-hum")).toEqual([
      [0, 5],
      [0, 2],
      [0, 3],
      [0, 0],
    ]);
    expect(await counts("muong-hum", day("2023-05-18"))).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it("show nothing from outside", async () => {
    const { id } = await at("muong-hum");
    const access = await reaching("son-la", "attainment.read");
    expect(await countRegistered(access, id, today)).toBeUndefined();
    expect(await listMemberCounts(access, id, today)).toEqual([]);
  });

  it("follow a cell to another superior from the day it moves, names too", async () => {
    const keeper = operate("organization.keep", today);
    const moved = { name: "Chi bộ Kỳ Quan San", kind: "CELL" as const, from: day("2024-01-01") };
    answer(await rearrange(keeper, await at("ky-quan-san"), await at("trung-leng-ho"), moved));
    expect((await counts("muong-hum", day("2023-12-31")))[0]).toEqual([0, 5]);
    expect((await counts("trung-leng-ho", day("2023-12-31")))[0]).toEqual([0, 1]);
    expect((await counts("muong-hum"))[0]).toEqual([0, 3]);
    expect((await counts("trung-leng-ho"))[0]).toEqual([0, 3]);
    expect(await written("lao-cai", "trung-leng-ho")).toEqual(["Sùng A Dế", "Nguyễn Tiến Đạt", "Bàn Thị Hà"]);
    expect(await written("muong-hum", "muong-hum", { text: "sung" })).toEqual([]);
    expect(await written("trung-leng-ho", "trung-leng-ho", { text: "sung" })).toEqual(["Sùng A Dế"]);
  });

  it("are what the stays say", async () => {
    const [kept, counted] = await everywhere(async (tx) => {
      const order = { orderBy: [{ organizationId: "asc" as const }, { on: "asc" as const }] };
      const some = { OR: [{ official: { not: 0 } }, { probationary: { not: 0 } }] };
      return [
        await tx.memberRollup.findMany({ where: some, ...order }),
        await tx.$queryRaw`SELECT * FROM member_recount() WHERE official <> 0 OR probationary <> 0 ORDER BY 1, 2`,
      ];
    });
    expect(kept.length).toBeGreaterThan(5);
    expect(counted).toEqual(kept);
  });
});
