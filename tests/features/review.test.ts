import { describe, expect, it, test } from "vitest";
import { operator } from "@/access/operator";
import { db } from "@/data/db";
import type { Access } from "@/domain/access";
import { day } from "@/domain/day";
import { decide } from "@/domain/policy";
import { inOrder } from "@/features/attainment/review/columns-of";
import { readPeople } from "@/features/attainment/review/people";
import { type Review, readReview } from "@/features/attainment/review/report";
import { reviewSheet } from "@/features/attainment/review/sheets";
import { readYears } from "@/features/attainment/review/years";
import { speaking } from "@/text/request";
import { questionsOf } from "../support/questions";

async function reader<Asked extends "attainment.read" | "watch.read">(code: string, permission: Asked) {
  const { path } = await db.organization.findUniqueOrThrow({ where: { code } });
  const grants = [{ role: "reviewer", path, until: null } as const];
  const access = decide({ userId: 1, actor: "reader", today: day("2024-03-15"), grants }, permission);
  if (!access) throw new Error("a reviewer reads");
  return access as Access<Asked>;
}

async function review(code: string, period?: string, level?: string, sort?: string): Promise<Review> {
  const access = await operator("attainment.read");
  const found = await readReview(access, await operator("watch.read"), code, period, level, sort);
  if (!found || found === "period") throw new Error(`no review of ${code}`);
  return found;
}

const codes = (one: Review) => inOrder(one).map(({ organization }) => organization.code);

describe("a review", () => {
  it("compares districts, and all communes of all districts", async () => {
    const province = await review("lao-cai", "2023");
    expect(province.levels.map(({ level }) => level)).toEqual(["DISTRICT", "GRASSROOTS"]);
    expect(codes(province)).toContain("bat-xat");
    expect(codes(await review("lao-cai", "2023", "GRASSROOTS"))).toContain("muong-hum");
  });

  it("tells the figures of the articles", async () => {
    const { rows } = await review("bat-xat", "2023", "GRASSROOTS");
    const row = rows.find(({ organization }) => organization.code === "muong-hum");
    expect(row).toMatchObject({
      figure: { admitted: 8, quotas: [{ required: 14, remaining: 6 }] },
      superior: expect.any(String),
    });
    expect(row?.causes).toMatchObject({ cells: 10 });
  });

  it("begins with who misses most, and turns round by any column", async () => {
    expect(codes(await review("muong-hum", "2023"))[0]).toBe("seo-po-ho");
    const without = async (sort: string) =>
      inOrder(await review("muong-hum", "2023", undefined, sort)).map(({ causes }) => causes.none);
    const most = await without("without");
    // Of Mường Hum's ten cells one has said nought; the persons of the others may be in the commune's total.
    expect(most[0]).toBe(1);
    expect(new Set(most).size).toBeGreaterThan(1);
    expect(most).toEqual([...most].sort((a, b) => b - a));
    expect(await without("-without")).toEqual([...most].reverse());
    const named = codes(await review("luc-yen", "2023", "GRASSROOTS", "name"));
    expect(codes(await review("luc-yen", "2023", "GRASSROOTS", "-name"))).toEqual([...named].reverse());
  });

  it("names why: cells, returns, and the cases of the watch by rule", async () => {
    const { own, cases } = await review("muong-hum", "2023");
    expect(own.causes).toMatchObject({ cells: 10, due: 1 });
    expect(cases?.map(({ rule }) => rule)).toContain("YEAR_BELOW");
    expect(own.cases).toBe(cases?.reduce((sum, { open }) => sum + open, 0));
  });

  it("holds no cases for who may not read them", async () => {
    const found = await readReview(await reader("lao-cai", "attainment.read"), undefined, "lao-cai", "2023");
    expect(found).toMatchObject({ cases: null, own: { cases: null } });
  });

  it("is of no cell, of nobody out of reach, and of no period that is none", async () => {
    const access = await reader("lao-cai", "attainment.read");
    expect(await readReview(access, undefined, "seo-po-ho", "2023")).toBeUndefined();
    for (const code of ["luc-yen", "yen-bai", "no-such-place"]) {
      expect(await readReview(access, undefined, code, "2023")).toBeUndefined();
      expect(await readPeople(access, code, "2023")).toBeUndefined();
      expect(await reviewSheet(access, undefined, code, {})).toBeUndefined();
    }
    expect(await readReview(access, undefined, "lao-cai", "2023-Q7")).toBe("period");
  });
});

describe("candidates and the admitted in counts", () => {
  it("are those of the organization and of the places of the level", async () => {
    const people = await readPeople(await reader("lao-cai", "attainment.read"), "bat-xat", "2023");
    if (!people || people === "period") throw new Error("no people");
    expect(people.rows.map(({ organization }) => organization.code)).toContain("muong-hum");
    expect(people.years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
  });
});

test("over the years zero is zero, silence is silence, and a term is that of the articles", async () => {
  const years = await readYears(await reader("lao-cai", "attainment.read"), "muong-hum", "2023");
  if (!years || years === "period") throw new Error("no years");
  expect(years.columns.terms).toContain("2020-2025");
  expect(years.own.terms[years.columns.terms.indexOf("2020-2025")]).toBe(43);
  const row = years.rows.find(({ organization }) => organization.code === "seo-po-ho");
  expect(row?.years.at(-1)).toBe(0);
  expect(years.rows.some(({ years: cells }) => cells.includes("silent"))).toBe(true);
});

test("a total of several years within those shown is in their sum, of a place and of all", async () => {
  const years = await readYears(await reader("lao-cai", "attainment.read"), "muong-hum", "2023");
  if (!years || years === "period") throw new Error("no years");
  const row = years.rows.find(({ organization }) => organization.code === "seo-po-ho");
  expect(row?.sum).toEqual({ admitted: 5, across: 5, beyond: 0 });
  expect(years.own.sum).toEqual({ admitted: 43, across: 35, beyond: 0 });
});

describe("a table as a file", () => {
  it.each([
    ["places", "Đảng bộ xã Mường Hum"],
    ["causes", "Chi bộ chưa báo cáo"],
    ["funnel", "Quần chúng ưu tú"],
    ["people", "Nữ"],
    ["cohorts", "Cộng các năm"],
    ["compare", "Đảng bộ xã Mường Hum"],
    ["years", "Đảng bộ xã Mường Hum"],
    ["terms", "Đảng bộ xã Mường Hum"],
  ])("%s", async (table, text) => {
    const access = await reader("lao-cai", "attainment.read");
    const watcher = await reader("lao-cai", "watch.read");
    const sheet = await speaking("vi", () => reviewSheet(access, watcher, "bat-xat", { table, period: "2023" }));
    expect(sheet?.name).toMatch(new RegExp(`^bat-xat-review-${table}-`));
    const rows = [...((sheet?.rows ?? []) as Iterable<readonly unknown[]>)];
    expect(rows.flat().map(String).join("|")).toContain(text);
    for (const row of rows) expect(row).toHaveLength(sheet?.heads.length ?? 0);
  });

  it("tells nobody without names how few are of an ethnic minority", async () => {
    const access = await reader("lao-cai", "attainment.read");
    const rowsFor = async (table: string, names?: Access<"member.read">) => {
      const sheet = await speaking("vi", () =>
        reviewSheet(access, undefined, "bat-xat", { table, period: "2023" }, names),
      );
      return [...((sheet?.rows ?? []) as Iterable<readonly unknown[]>)].map((cells) => cells.join(";"));
    };
    const names = await operator("member.read");
    expect(await rowsFor("people", names)).toContain("Chung;Dân tộc thiểu số;2;3;ít người");
    expect(await rowsFor("people")).toContain("Chung;Dân tộc thiểu số;<5;3;");
    const muongHum = (rows: string[]) => rows.find((row) => row.includes("Mường Hum"));
    expect(muongHum(await rowsFor("compare", names))).toContain(";8;2;3;ít người;2;3;ít người;");
    expect(muongHum(await rowsFor("compare"))).toContain(";8;2;3;ít người;<5;3;;");
  });

  it("is none of another name", async () => {
    const access = await reader("lao-cai", "attainment.read");
    expect(await reviewSheet(access, undefined, "bat-xat", { table: "constructor" })).toBeUndefined();
  });
});

test("a review asks a fixed number of questions, whatever its size", async () => {
  const access = await operator("attainment.read");
  const watcher = await operator("watch.read");
  for (const [code, level] of [["muong-hum"], ["luc-yen"], ["lao-cai", "GRASSROOTS"]] as const) {
    await review(code, "2023", level);
    expect(await questionsOf(() => readReview(access, watcher, code, "2023", level))).toBeLessThanOrEqual(8);
    expect(await questionsOf(() => readPeople(access, code, "2023", level))).toBeLessThanOrEqual(7);
    expect(await questionsOf(() => readYears(access, code, "2023", level))).toBeLessThanOrEqual(4);
  }
});
