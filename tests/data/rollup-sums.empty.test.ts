import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { listOpenTotals } from "@/data/ledger/open-totals";
import { listDifferences, rebuildSums } from "@/data/ledger/recount";
import { sumBriefly, sumSpans } from "@/data/ledger/rollups";
import type { Access } from "@/domain/access";
import { monthOf } from "@/domain/month";
import { operate } from "@/domain/policy";
import { answer, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { type Act, acts } from "../support/ledger-acts";
import { yearOf } from "../support/samples";
import { at, plantTinyTree, reaching, today } from "../support/tiny-tree";
import { threeSums } from "../support/whole-ledger";

const cells = ["seo-po-ho", "ky-quan-san", "thon-5", "po-ho"];
const places = ["lao-cai", "bat-xat", "muong-hum", "trung-leng-ho", ...cells];
let recorder: Access<"admission.record">;

beforeAll(async () => {
  await plantTinyTree();
  recorder = await reaching("lao-cai", "admission.record");
});

/** Any of the totals there are, or none. */
async function totalFor(code: string, months: { from: number; to: number }, number: number) {
  const open = await listOpenTotals(recorder, await at(code), months, "nothing");
  return open[number % (open.length + 1)]?.id ?? "add";
}

const yesNo = (flag: boolean | undefined) => (flag === undefined ? "" : flag ? "yes" : "no");

const perform: { [Name in Act["act"]]: (act: Extract<Act, { act: Name }>) => Promise<unknown> } = {
  named: async ({ cell, on, woman, youth, total }) => {
    const code = cells[cell] ?? "";
    const month = monthOf(Number(on.slice(0, 4)), Number(on.slice(5, 7)));
    const more = {
      ceremonyOn: on,
      woman: yesNo(woman),
      youth: yesNo(youth),
      minority: yesNo(woman),
      local: yesNo(youth),
    };
    return sendNamed(recorder, code, { ...more, total: await totalFor(code, { from: month, to: month }, total) });
  },
  total: async ({ at: number, period, wanted, total }) => {
    const code = places[number] ?? "";
    return sendTotal(recorder, code, period, wanted, { total: await totalFor(code, yearOf(2023), total) });
  },
  correct: async ({ entry, count }) => {
    const ids = await db.admission.findMany({ select: { id: true }, orderBy: { id: "asc" } });
    const chosen = ids[entry % Math.max(1, ids.length)];
    return chosen && sendCorrection(recorder, chosen.id, { count });
  },
};

const run = (act: Act): Promise<unknown> => {
  if (act.act === "named") return perform.named(act);
  return act.act === "total" ? perform.total(act) : perform.correct(act);
};

describe("after any acts", () => {
  it("the sums kept by triggers are those counted anew, in SQL and by the rules", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 2, maxLength: 8, size: "max" }), async (story) => {
        for (const act of story) await run(act);
        const [kept, counted, byRule] = await threeSums();
        expect(kept).toEqual(counted);
        expect(counted).toEqual(byRule);
      }),
      { numRuns: 50 },
    );
    expect(await db.admission.count({ where: { itemisesId: { not: null } } })).toBeGreaterThan(20);
    expect(await db.admission.count({ where: { kind: "CORRECTION" } })).toBeGreaterThan(5);
  }, 120_000);

  it("no un-itemised balance is negative, and names at committees do not arise", async () => {
    const [, , byRule] = await threeSums();
    const kinds = new Map((await db.organization.findMany()).map(({ id, kind }) => [id, kind]));
    const named = await db.admissionRollup.groupBy({ by: ["organizationId"], _sum: { named: true } });
    expect(named.length).toBeGreaterThan(0);
    for (const row of byRule)
      expect(row.own).toBeGreaterThanOrEqual(kinds.get(row.organizationId) === "CELL" ? row.named : 0);
    const atCommittees = { memberId: { not: null }, organization: { kind: { not: "CELL" } } } as const;
    expect(await db.admission.count({ where: atCommittees })).toBe(0);
  });

  it("a sum that was tampered with is seen and mended", async () => {
    const keeper = operate("ledger.keep", today);
    expect(await listDifferences(keeper)).toEqual([]);
    const [before] = await threeSums();
    await db.admissionRollup.updateMany({
      where: { organizationId: (await at("bat-xat")).id },
      data: { admitted: 1_000 },
    });
    expect((await listDifferences(keeper)).map(({ code, column }) => [code, column])).toContainEqual([
      "bat-xat",
      "admitted",
    ]);
    answer(await rebuildSums(keeper));
    expect(await listDifferences(keeper)).toEqual([]);
    expect((await threeSums())[0]).toEqual(before);
  });
});

describe("the sum of a span", () => {
  it("may end on a day: dated entries of the last month to that day, totals of earlier months whole", async () => {
    const access = await reaching("son-la", "admission.record");
    await sendTotal(access, "cang-coi", "2023-04", 7);
    for (const on of ["2023-05-05", "2023-05-19", "2023-05-19", "2023-05-31"])
      answer(await sendNamed(access, "cang-coi", { ceremonyOn: on, total: "add" }));
    const { id: organizationId } = await at("muong-lan");
    const [from, to] = [monthOf(2023, 1), monthOf(2023, 5)];
    const spans = [4, 5, 18, 19, 31].map((untilDay) => ({ organizationId, from, to, untilDay }));
    const sums = await sumSpans(access, [...spans, { organizationId, from, to }]);
    expect(sums.map(({ admitted }) => admitted)).toEqual([7, 8, 8, 10, 11, 11]);
  });

  it("counts ranges that only touch it apart, and answers in the order asked", async () => {
    const access = await reaching("son-la", "admission.record");
    await sendTotal(access, "muong-lan", "2022", 12);
    const { id: organizationId } = await at("muong-lan");
    const half = { from: monthOf(2022, 1), to: monthOf(2022, 6) };
    const spans = [
      { organizationId, ...half },
      { organizationId, ...yearOf(2022) },
      { organizationId: 0, ...yearOf(2022) },
      { organizationId, ...half },
    ];
    const sums = await sumSpans(access, spans);
    expect(sums.map(({ admitted, unphased, reports }) => [admitted, unphased, reports])).toEqual([
      [0, 12, 0],
      [12, 0, 1],
      [0, 0, 0],
      [0, 12, 0],
    ]);
    const brief = sums.map(({ admitted, reports, unphased }) => ({ admitted, reports, unphased }));
    expect(await sumBriefly(await reaching("son-la", "attainment.read"), spans)).toEqual(brief);
  });

  it("of whole years, briefly, is the same: whatever lies across them", async () => {
    const access = await reaching("son-la", "admission.record");
    for (const [period, persons] of [
      ["2015-2020", 9],
      ["2023-Q2", 20],
      ["2021-H2", 3],
      ["2021", 4],
    ] as const)
      answer(await sendTotal(access, "muong-lan", period, persons));
    const { id: organizationId } = await at("muong-lan");
    const years = [2015, 2019, 2020, 2021, 2023].map((year) => ({ organizationId, ...yearOf(year) }));
    const spans = [...years, { organizationId, from: monthOf(2020, 1), to: monthOf(2023, 12) }];
    const sums = await sumSpans(access, spans);
    expect(sums.some(({ unphased }) => unphased > 0)).toBe(true);
    expect(await sumBriefly(await reaching("son-la", "attainment.read"), spans)).toEqual(
      sums.map(({ admitted, reports, unphased }) => ({ admitted, reports, unphased })),
    );
  });

  it("is told by a statement for all the year that leaves nobody to be placed, and by none for a longer time", async () => {
    const access = await reaching("son-la", "admission.record");
    const { id: organizationId } = await at("cang-coi");
    const isToldIn = async (year: number) => {
      const months = [2, 6].map((month) => ({ organizationId, from: monthOf(year, month), to: monthOf(year, month) }));
      return (await sumSpans(access, months)).map(({ isCovered }) => isCovered);
    };
    expect(await isToldIn(2019)).toEqual([false, false]);
    answer(await sendTotal(access, "cang-coi", "2019-2021", 0));
    expect(await isToldIn(2019)).toEqual([false, false]);
    answer(await sendTotal(access, "cang-coi", "2019", 0));
    answer(await sendTotal(access, "cang-coi", "2021-Q1", 0));
    answer(await sendTotal(access, "cang-coi", "2020", 2));
    expect([await isToldIn(2019), await isToldIn(2020), await isToldIn(2021)]).toEqual([
      [true, true],
      [false, false],
      [true, false],
    ]);
  });
});
