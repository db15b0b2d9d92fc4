import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { figureQuota, QuotaInput } from "@/domain/quotas/setting";

const today = day("2024-03-15");
const headcount = { total: 3753, on: day("2023-12-31") };
const asked = (more: object) =>
  QuotaInput.parse({ organization: "luc-yen", period: "2023", basis: "ASSIGNED", shape: "AT_LEAST", ...more });
const figured = (more: object, facts: Partial<Parameters<typeof figureQuota>[1]> = {}) =>
  figureQuota(asked(more), { today, headcount, ...facts });
const refused = (code: string, field: string) => ({ ok: false, problems: [{ code, field }] });

describe("a quota", () => {
  it.each([
    [
      { shape: "EXACTLY", min: 60 },
      { min: 60, max: null, required: 60 },
    ],
    [
      { shape: "AT_LEAST", min: "1.050" },
      { min: 1050, max: null, required: 1050 },
    ],
    [
      { shape: "BETWEEN", min: 1, max: 3 },
      { min: 1, max: 3, required: 1 },
    ],
    [
      { shape: "BETWEEN", min: 2, max: 2 },
      { min: 2, max: 2, required: 2 },
    ],
    [
      { shape: "EXACTLY", min: 0 },
      { min: 0, max: null, required: 0 },
    ],
  ])("of %j requires whole persons", (input, figures) => {
    expect(figured(input)).toMatchObject({ ok: true, value: { ...figures, rateBase: null, decidedOn: today } });
  });

  it.each([
    ["3", 113, 300],
    ["3,25", 122, 325],
    ["3,5", 132, 350],
    ["3.25", 122, 325],
    ["0,01", 1, 1],
    ["100", 3753, 10_000],
    ["0", 0, 0],
  ])("of %s per cent of 3,753 members requires %i, rounded up", (ratePercent, required, rateBasisPoints) => {
    expect(figured({ shape: "RATE", ratePercent })).toMatchObject({
      ok: true,
      value: { required, rateBasisPoints, rateBase: 3753, rateBaseOn: headcount.on, min: null, max: null },
    });
  });

  it("of a rate is the least number of persons that reaches it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(6_000_000), (points, total) => {
        const ratePercent = `${Math.floor(points / 100)},${String(points % 100).padStart(2, "0")}`;
        const figures = figured({ shape: "RATE", ratePercent }, { headcount: { total, on: headcount.on } });
        const required = figures.ok ? figures.value.required : -1;
        expect(required * 10_000 >= points * total && (required - 1) * 10_000 < points * total).toBe(true);
      }),
    );
  });

  it("keeps the day it was decided on, today where none is given", () => {
    expect(figured({ min: 5, decidedOn: "2023-01-15" })).toMatchObject({ value: { decidedOn: "2023-01-15" } });
    expect(figured({ min: 5, decidedOn: today })).toMatchObject({ ok: true });
    expect(figured({ min: 5, decidedOn: "2024-03-16" })).toEqual(refused("quota.decidedInFuture", "decidedOn"));
  });

  it.each([
    [{ shape: "EXACTLY" }, "input.required", "min"],
    [{ shape: "BETWEEN", max: 3 }, "input.required", "min"],
    [{ shape: "BETWEEN", min: 1 }, "quota.maxNeeded", "max"],
    [{ shape: "RATE" }, "quota.rateRange", "ratePercent"],
    [{ shape: "RATE", ratePercent: "100,01" }, "quota.rateRange", "ratePercent"],
    [{ shape: "RATE", ratePercent: "-3" }, "quota.rateRange", "ratePercent"],
    [{ shape: "RATE", ratePercent: "3,255" }, "quota.rateRange", "ratePercent"],
    [{ shape: "RATE", ratePercent: "3e1" }, "quota.rateRange", "ratePercent"],
    [{ shape: "RATE", ratePercent: "ba" }, "quota.rateRange", "ratePercent"],
    [{ shape: "EXACTLY", min: 5, max: 9 }, "quota.notForShape", "max"],
    [{ shape: "AT_LEAST", min: 5, max: 9 }, "quota.notForShape", "max"],
    [{ shape: "AT_LEAST", min: 5, ratePercent: "3" }, "quota.notForShape", "ratePercent"],
    [{ shape: "BETWEEN", min: 1, max: 3, ratePercent: "3" }, "quota.notForShape", "ratePercent"],
    [{ shape: "RATE", min: 5, ratePercent: "3" }, "quota.notForShape", "min"],
  ])("is refused as %j", (input, code, field) => {
    expect(figured(input)).toEqual(refused(code, field));
  });

  it("is refused where a range is upside down, or a rate has nobody to be a rate of", () => {
    const upsideDown = { code: "quota.minAboveMax", field: "max", values: { min: 3, max: 1 } };
    expect(figured({ shape: "BETWEEN", min: 3, max: 1 })).toEqual({ ok: false, problems: [upsideDown] });
    const alone = figured({ shape: "RATE", ratePercent: "3" }, { headcount: null });
    expect(alone).toEqual(refused("quota.noHeadcount", "ratePercent"));
  });
});

describe("what is asked for a quota", () => {
  it("leaves out what a form leaves blank", () => {
    const blank = { max: "", ratePercent: "", decisionNo: "", decidedOn: "", key: "" };
    expect(asked({ min: "60", ...blank })).toEqual(asked({ min: 60 }));
    expect(figured({ min: "", shape: "EXACTLY" })).toEqual(refused("input.required", "min"));
  });

  it.each([
    [{ min: "1000001" }, "input.tooLarge"],
    [{ min: -1 }, "input.negative"],
    [{ min: "12,5" }, "input.notWhole"],
    [{ basis: "PLAN" }, "input.invalid"],
    [{ decidedOn: "2023-02-29" }, "input.notDate"],
    [{ period: "x".repeat(21) }, "input.tooLong"],
    [{ organization: "" }, "input.required"],
  ])("is refused as %j", (more, message) => {
    const sent = { organization: "luc-yen", period: "2023", basis: "ASSIGNED", shape: "AT_LEAST", ...more };
    expect(QuotaInput.safeParse(sent).error?.issues[0]?.message).toBe(message);
  });
});
