import { beforeAll, describe, expect, it } from "vitest";
import { findCompleteness, saveCompleteness } from "@/data/members/completeness";
import { saveHeadcount } from "@/data/organizations/headcount-changes";
import { listHeadcounts } from "@/data/organizations/headcounts";
import { findStanding } from "@/data/organizations/standing";
import { type Day, day } from "@/domain/day";
import { operate } from "@/domain/policy";
import { QuotaInput } from "@/domain/quotas/setting";
import { recordQuota } from "@/features/quotas/record";
import { answer, problemsOf, sendNamed } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

beforeAll(async () => {
  await plantTinyTree();
  const counts = { on: day("2022-12-31"), total: 100, official: null, probationary: null };
  answer(await saveHeadcount(await reaching("muong-hum", "headcount.keep"), await at("muong-hum"), counts));
  for (const fullName of ["Giàng A Câu", "Vàng Thị Mỷ"])
    answer(await sendNamed(operate("admission.record", today), "seo-po-ho", { fullName, ceremonyOn: "2023-05-19" }));
});

const total = async (code: string, on: Day = today) => {
  const { id } = await at(code);
  return (await listHeadcounts(operate("attainment.read", today), [id], on)).get(id)?.total;
};
const completed = async (where: string, code: string, from: string | null) =>
  saveCompleteness(await reaching(where, "headcount.keep"), await at(code), from === null ? null : day(from));

describe("a headcount", () => {
  it("is the one entered while the register is not complete", async () => {
    expect(await total("muong-hum")).toBe(100);
    expect(await total("seo-po-ho")).toBeUndefined();
  });

  it("is the register's from the day it is complete, for all below too, and the entered one before", async () => {
    answer(await completed("muong-hum", "muong-hum", "2023-01-01"));
    expect(await total("muong-hum")).toBe(2);
    expect(await total("muong-hum", day("2023-05-18"))).toBe(0);
    expect(await total("muong-hum", day("2023-05-19"))).toBe(2);
    expect(await total("muong-hum", day("2022-12-31"))).toBe(100);
    expect(await total("seo-po-ho")).toBe(2);
    expect(await total("po-ho")).toBeUndefined();
    const standing = await findStanding(await reaching("muong-hum", "attainment.read"), "muong-hum");
    expect(standing?.headcount).toMatchObject({ total: 2, on: "2024-03-15" });
    const access = await reaching("muong-hum", "headcount.keep");
    expect(await findCompleteness(access, (await at("seo-po-ho")).id)).toEqual({ own: null, from: "2023-01-01" });
  });

  it("is what a quota by rate takes its share of", async () => {
    const rate = { organization: "muong-hum", period: "2024", basis: "COMMITTED", shape: "RATE", ratePercent: "50" };
    const set = await recordQuota(await granted("secretary", "muong-hum", "quota.promise"), QuotaInput.parse(rate));
    expect(answer(set)).toMatchObject({ required: 1 });
  });

  it("is the one entered again once the register is said not to be complete", async () => {
    answer(await completed("muong-hum", "muong-hum", null));
    expect(await total("muong-hum")).toBe(100);
  });

  it("cannot be said from outside, and nothing is left of the try", async () => {
    const before = await footprint();
    expect(problemsOf(await completed("son-la", "muong-hum", "2023-01-01"))).toEqual(["organization.unknown"]);
    expect(await findCompleteness(await reaching("son-la", "headcount.keep"), (await at("muong-hum")).id)).toEqual({
      ...{ own: null, from: null },
    });
    expect(await footprint()).toEqual(before);
  });
});
