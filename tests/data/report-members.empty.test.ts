import { beforeAll, expect, it } from "vitest";
import { db } from "@/data/db";
import type { Access } from "@/domain/access";
import { askedReport } from "@/features/reports/asked-report";
import { readFigures } from "@/features/reports/figures";
import { at, plantTinyTree, reaching } from "../support/tiny-tree";

let reader: Access<"attainment.read">;

const counted = async (code: string, on: string, total: number) =>
  db.headcount.create({ data: { organizationId: (await at(code)).id, on: new Date(on), total } });

beforeAll(async () => {
  await plantTinyTree();
  reader = await reaching("lao-cai", "attainment.read");
  await counted("bat-xat", "2022-12-31", 100);
  await counted("bat-xat", "2024-02-01", 120);
  await counted("trung-leng-ho", "2024-02-01", 5);
  await counted("trung-leng-ho", "2024-03-01", 6);
  // A complete register: nine since 2024, of whom one came in that year.
  const { id: organizationId } = await at("seo-po-ho");
  await db.organization.update({ where: { id: organizationId }, data: { registerFrom: new Date("2023-01-01") } });
  for (const [on, official] of [
    ["2023-01-01", 8],
    ["2024-01-10", 1],
  ] as const)
    await db.memberRollup.create({ data: { organizationId, on: new Date(on), official, probationary: 0 } });
});

async function figuresOf(code: string, period: string) {
  const asked = await askedReport(reader, code, period);
  if (!asked?.asked.ok) throw new Error("no report");
  return readFigures(reader, asked.asked.value, "short");
}

it.each([
  ["2021", 100, true],
  ["2022", 100, true],
  ["2023", 100, true],
  ["2024-01", 100, true],
  ["2024", 120, undefined],
])("the district's report of %s tells the members at the end of the period", async (period, members, isLater) => {
  const { own, countedLater } = await figuresOf("bat-xat", period);
  expect(own.members).toBe(members);
  // Trung Lèng Hồ was first counted in 02/2024.
  expect(countedLater).toBe(isLater);
});

it("a place counted only later has its first count after the period", async () => {
  const { children } = await figuresOf("bat-xat", "2023");
  expect(children.map(({ code, members }) => [code, members])).toEqual([
    ["muong-hum", null],
    ["trung-leng-ho", 5],
  ]);
  expect((await figuresOf("bat-xat", "2024")).children[1]?.members).toBe(6);
});

it("where the register is complete it counts who was there at the end of the period, in the annex too", async () => {
  const membersIn = async (period: string) => {
    const below = await figuresOf("muong-hum", period);
    const { annex } = await figuresOf("bat-xat", period);
    return [below.children[0]?.members, annex?.find(({ code }) => code === "seo-po-ho")?.members];
  };
  expect(await membersIn("2023")).toEqual([8, 8]);
  expect(await membersIn("2024")).toEqual([9, 9]);
});
