import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { listChildren } from "@/data/organizations/children";
import { saveHeadcounts } from "@/data/organizations/foundation";
import { listHeadcounts } from "@/data/organizations/headcounts";
import { findOrganization, searchOrganizations } from "@/data/organizations/organizations";
import { findStanding } from "@/data/organizations/standing";
import { isPlanted, plantTrees } from "@/data/organizations/tree";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { operate } from "@/domain/policy";
import { addAdmission } from "@/features/admissions/add";
import { answer, idOf, newKey, sendNamed, sendTotal } from "../support/entering";
import { yearOf } from "../support/samples";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

const reader = operate("organization.read", today);

beforeAll(async () => {
  expect(await isPlanted()).toBe(false);
  await plantTinyTree();
});

describe("a planted tree", () => {
  it("spells every organization's superiors in its path, and places it from its founding", async () => {
    expect(await isPlanted()).toBe(true);
    const all = await db.organization.findMany({ include: { placements: true } });
    expect(all).toHaveLength(11);
    const byId = new Map(all.map((one) => [one.id, one]));
    for (const one of all) {
      const parent = one.parentId === null ? undefined : byId.get(one.parentId);
      expect(one.path).toBe(`${parent?.path ?? "/"}${one.id}/`);
      const { name, kind, path, parentId, foundedOn } = one;
      expect(one.placements).toMatchObject([{ name, kind, path, parentId, from: foundedOn, to: null }]);
    }
  });

  it("is planted whole or not at all", async () => {
    const before = await db.organization.count();
    const twice = [
      {
        code: "new-province",
        name: "Tỉnh mới",
        kind: "PROVINCE" as const,
        children: [{ code: "muong-hum", name: "Trùng mã", kind: "COMMUNE" as const }],
      },
    ];
    await expect(plantTrees(operate("setting.set", today), twice, day("2020-01-01"))).rejects.toThrow();
    expect(await db.organization.count()).toBe(before);
  });
});

describe("a search", () => {
  const found = async (text: string, more: { after?: string; most?: number } = {}) =>
    (await searchOrganizations(reader, text, more.after ?? "", more.most ?? 20)).map(({ code }) => code);

  it.each([
    ["séo pờ hồ", ["seo-po-ho"]],
    ["seo po ho", ["seo-po-ho"]],
    ["SEO PỜ", ["seo-po-ho"]],
    ["hồ séo", ["seo-po-ho"]],
    ["Séo Pờ".normalize("NFD"), ["seo-po-ho"]],
    ["dang bo xa muong", ["muong-hum", "muong-lan"]],
    ["mường hum", ["muong-hum"]],
    ["5", ["thon-5"]],
    ["bát xát tỉnh", []],
    ["%", []],
    ["_", []],
    ["\\", []],
    ["' OR 1=1 --", []],
  ])("for %j finds %j", async (text, codes) => {
    expect((await found(text)).sort()).toEqual([...codes].sort());
  });

  it("for nothing in particular lists everything, page by page, in the order of the tree", async () => {
    const all = await searchOrganizations(reader, "", "", 100);
    expect(all).toHaveLength(11);
    expect(all.map(({ path }) => path)).toEqual([...all.map(({ path }) => path)].sort());
    const pages = [];
    for (let after = ""; ; ) {
      const page = await searchOrganizations(reader, " ", after, 3);
      pages.push(...page);
      const last = page.at(-1);
      if (!last) break;
      after = last.path;
    }
    expect(pages).toEqual(all);
  });

  it("finds what the searcher reaches", async () => {
    const secretary = await granted("secretary", "muong-hum", "organization.read");
    const reached = await searchOrganizations(secretary, "", "", 100);
    expect(reached.map(({ code }) => code).sort()).toEqual(["ky-quan-san", "muong-hum", "seo-po-ho", "thon-5"]);
    expect(await findOrganization(secretary, "bat-xat")).toBeUndefined();
    expect(await findOrganization(secretary, "thon-5")).toMatchObject({ code: "thon-5", kind: "CELL" });
  });
});

describe("members counted", () => {
  it("are those of the last day on or before the day asked for", async () => {
    const { id: organizationId } = await at("muong-hum");
    const rows = [
      ["2021-12-31", 280],
      ["2022-12-31", 300],
      ["2025-12-31", 400],
    ] as const;
    const counts = rows.map(([on, total]) => ({
      organizationId,
      on: day(on),
      total,
      certainty: "PRINTED" as const,
      source: "a test",
    }));
    answer(await saveHeadcounts(operate("setting.set", today), counts));
    const totalOn = async (on: string) =>
      (await listHeadcounts(reader, [organizationId], day(on))).get(organizationId)?.total;
    const days = ["2021-12-30", "2021-12-31", "2022-12-30", "2022-12-31", "2024-03-15", "2026-01-01"];
    expect(await Promise.all(days.map(totalOn))).toEqual([undefined, 280, 280, 300, 300, 400]);
    const standing = await findStanding(await granted("reviewer", "lao-cai", "attainment.read"), "muong-hum");
    expect(standing?.headcount).toMatchObject({ total: 300, on: "2022-12-31" });
  });
});

describe("what stands around an organization", () => {
  it("names all superiors from the root down, but opens only those within reach", async () => {
    const secretary = await granted("secretary", "muong-hum", "attainment.read");
    const standing = await findStanding(secretary, "seo-po-ho");
    expect(standing?.superiors.map(({ code, isReached }) => [code, isReached])).toEqual([
      ["lao-cai", false],
      ["bat-xat", false],
      ["muong-hum", true],
    ]);
    expect(standing?.termRows.map(({ name }) => name)).toEqual(["2020-2025"]);
    expect(standing?.latest).toBeNull();
  });
});

describe("an organization that was moved", () => {
  const moveOn = new Date("2023-06-16");

  it("is counted where it stood on the day of the entry, and listed under both superiors of the year", async () => {
    const [cell, from, to] = await Promise.all(["po-ho", "trung-leng-ho", "muong-hum"].map(at));
    if (!cell || !from || !to) throw new Error("no tree");
    const path = `${to.path}${cell.id}/`;
    await db.placement.updateMany({ where: { organizationId: cell.id }, data: { to: new Date("2023-06-15") } });
    const { name, kind } = cell;
    await db.placement.create({ data: { organizationId: cell.id, parentId: to.id, name, kind, path, from: moveOn } });
    await db.organization.update({ where: { id: cell.id }, data: { parentId: to.id, path } });
    const recorder = await reaching("bat-xat", "admission.record");
    const entries = [
      await idOf(sendNamed(recorder, "po-ho", { ceremonyOn: "2023-06-15" })),
      await idOf(sendNamed(recorder, "po-ho", { ceremonyOn: "2023-06-16" })),
      await idOf(sendTotal(recorder, "po-ho", "2023-05", 4)),
      await idOf(sendTotal(recorder, "po-ho", "2022", 4)),
      await idOf(addAdmission(recorder, { organization: "po-ho", date: day("2023-06-15"), count: 2 }, newKey())),
    ];
    const paths = await Promise.all(
      entries.map(async (id) => (await db.admission.findUnique({ where: { id } }))?.path),
    );
    expect(paths).toEqual([cell.path, path, cell.path, cell.path, cell.path]);
    const access = await granted("reviewer", "lao-cai", "attainment.read");
    const under = async (parent: number, year: number) =>
      (await listChildren(access, parent, yearOf(year))).map(({ organization }) => organization.code);
    expect(await under(from.id, 2023)).toEqual(["po-ho"]);
    expect(await under(from.id, 2024)).toEqual([]);
    expect(await under(to.id, 2022)).not.toContain("po-ho");
    expect(await under(to.id, 2023)).toContain("po-ho");
    expect(monthOf(2023, 6)).toBe(24_281);
  });
});
