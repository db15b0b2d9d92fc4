import { describe, expect, it } from "vitest";
import { operator } from "@/access/operator";
import { db } from "@/data/db";
import { findStanding } from "@/data/organizations/standing";
import { attainmentOf } from "@/features/attainment/report";

/** What the page of an organization reads, in one period. */
async function read(code: string, period: string) {
  const report = await attainmentOf(await operator("attainment.read"), code, period);
  if (!report || report === "period") throw new Error(`no figures of ${code} in ${period}`);
  return report;
}

describe("the printed pairs come out of the entries", () => {
  it.each([
    ["MH-1", "muong-hum", "2020-2025", "RESOLUTION", 43, 60, "71.6", 17],
    ["MH-2", "muong-hum", "2023", "ASSIGNED", 8, 14, "57.1", 6],
    ["MH-3", "muong-hum", "2024", "COMMITTED", 0, 11, "0", 11],
    ["LY-1", "luc-yen", "2023", "ASSIGNED", 216, 216, "100", 0],
    ["LY-3", "luc-yen", "2023", "COMMITTED", 216, 150, "144", 0],
    ["KL-1", "kheo-leng", "2023", "ASSIGNED", 1, 1, "100", 0],
    ["SC-1", "sop-cop", "2015-2020", "RESOLUTION", 746, 600, "124.3", 0],
    ["HK-1", "huong-khe", "2021", "ASSIGNED", 143, 110, "130", 0],
    ["HK-2", "huong-khe", "2022-H1", "ASSIGNED", 83, 120, "69.1", 37],
    ["NT-1", "nui-thanh", "2015-2020", "RESOLUTION", 946, 946, "100", 0],
    ["NT-2", "nui-thanh", "2021-H1", "RESOLUTION", 53, 100, "53", 47],
  ])("%s: %s in %s", async (_id, code, period, basis, admitted, required, percent, remaining) => {
    const { figure } = await read(code, period);
    expect(figure.admitted).toBe(admitted);
    expect(figure.quotas.find((quota) => quota.basis === basis)).toMatchObject({ required, percent, remaining });
  });

  it.each([
    ["SPH-3", "seo-po-ho", "2020-2023", 5],
    ["SPH-4", "seo-po-ho", "2023", 0],
    ["ML-1", "muong-lan", "2020", 15],
    ["T5-1", "thon-5", "2017-2020", 0],
    ["T5-2", "thon-5", "2021", 3],
  ])("%s: %s in %s", async (_id, code, period, admitted) => {
    expect((await read(code, period)).figure).toMatchObject({ admitted, isReported: true });
  });

  it("keeps every year of a promise that holds for each year", async () => {
    for (const year of ["2021", "2022", "2023", "2024", "2025"]) {
      expect((await read("luc-yen", year)).figure.quotas).toContainEqual(
        expect.objectContaining({ basis: "COMMITTED", shape: "AT_LEAST", required: 150 }),
      );
      expect((await read("nui-thanh", year)).figure.quotas).toMatchObject([{ shape: "AT_LEAST", required: 100 }]);
      expect((await read("kheo-leng", year)).figure.quotas).toMatchObject([{ shape: "EXACTLY", required: 1 }]);
      expect((await read("seo-po-ho", year)).figure.quotas).toMatchObject([{ required: 1, max: 3 }]);
    }
  });
});

describe("what is within a total counts once", () => {
  it.each([
    ["muong-hum", "2020-2022", 35, 30],
    ["sop-cop", "2015-2020", 746, 731],
    ["luc-yen", "2023", 216, 215],
    ["huong-khe", "2021", 143, 140],
  ])("%s in %s", async (code, period, admitted, unitemised) => {
    expect((await read(code, period)).figure).toMatchObject({ admitted, unitemised });
  });

  it("shows what no year can be told of: 35 of Mường Hum's 43, and 731 of Sốp Cộp's 746", async () => {
    expect((await read("muong-hum", "2021")).figure).toMatchObject({ admitted: 0, unphased: 35 });
    expect((await read("sop-cop", "2020")).figure).toMatchObject({ admitted: 15, unphased: 731 });
  });
});

describe("silence is not zero", () => {
  it("tells the cells of Mường Hum that said nothing in 2023 from the one that said none", async () => {
    const { children } = await read("muong-hum", "2023");
    expect(children).toHaveLength(10);
    const reported = children.filter(({ figure }) => figure.isReported);
    const told = new Map(reported.map(({ organization, figure }) => [organization.code, figure.admitted]));
    expect(told.get("seo-po-ho")).toBe(0);
    // Three of the commune's eight have an invented name.
    expect([...told].filter(([code]) => code !== "seo-po-ho").map(([, admitted]) => admitted)).toEqual([1, 1, 1]);
  });

  it("knows a commune that nobody has recorded", async () => {
    expect((await read("y-ty", "2023")).figure).toMatchObject({ admitted: 0, isReported: false });
  });
});

it.each([
  ["muong-hum", 137],
  ["seo-po-ho", 16],
  ["luc-yen", 6799],
  ["kheo-leng", 38],
  ["sop-cop", 3753],
  ["muong-lan", 409],
  ["nui-thanh", 5037],
])("counts the members of %s: %d", async (code, total) => {
  const standing = await findStanding(await operator("attainment.read"), code);
  expect(standing?.headcount).toMatchObject({ total, certainty: "PRINTED" });
});

it("plants the printed trees", async () => {
  const below = (code: string, kind: "CELL" | "GRASSROOTS_CELL" | "GRASSROOTS_COMMITTEE") =>
    db.organization.count({ where: { kind, path: { contains: `/${ids.get(code)}/` } } });
  const districts = await db.organization.findMany({ where: { kind: "DISTRICT" } });
  const ids = new Map(districts.map(({ code, id }) => [code, id]));
  const grassroots = async (code: string) =>
    (await below(code, "GRASSROOTS_CELL")) + (await below(code, "GRASSROOTS_COMMITTEE"));
  expect([await grassroots("luc-yen"), await below("luc-yen", "CELL")]).toEqual([43, 344]);
  expect([await grassroots("sop-cop"), await below("sop-cop", "CELL")]).toEqual([23, 184]);
});

it("says of every figure where it comes from and how sure it is", async () => {
  const unsourced = { OR: [{ certainty: null }, { source: null }] };
  expect(await db.admission.count({ where: unsourced })).toBe(0);
  expect(await db.quota.count({ where: unsourced })).toBe(0);
  expect(await db.headcount.count({ where: unsourced })).toBe(0);
  expect(await db.termDates.count({ where: unsourced })).toBe(0);
});

it("lets the four logins reach what their work needs, and no more", async () => {
  const users = await db.user.findMany({ include: { grants: { include: { organization: true } } } });
  const reach = users.map(({ email, grants }) => [email, grants.map((grant) => grant.organization?.code ?? "/")]);
  expect(Object.fromEntries(reach)).toEqual({
    "reviewer@demo": ["lao-cai", "yen-bai", "son-la", "ha-tinh", "quang-nam"],
    "board@demo": ["bat-xat", "luc-yen", "sop-cop", "huong-khe", "nui-thanh"],
    "secretary@demo": ["muong-hum"],
    "admin@demo": ["/"],
  });
});
