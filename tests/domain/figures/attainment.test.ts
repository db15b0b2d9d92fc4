import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { attained } from "@/domain/figures/attainment";
import { percentOf, truncated } from "@/domain/figures/percent";
import { parsePeriod, yearPeriod } from "@/domain/period";
import { quotaOf } from "../../support/samples";

const reading = { period: yearPeriod(2021), today: day("2024-03-15"), style: truncated };

describe("attainment of a quota", () => {
  it.each([
    [43, 60, "71.6", false, 17, "short"],
    [746, 600, "124.3", true, 0, "over"],
    [53, 100, "53", false, 47, "short"],
    [216, 150, "144", true, 0, "over"],
    [216, 216, "100", true, 0, "met"],
    [999, 1000, "99.9", false, 1, "short"],
    [1, 11, "9", false, 10, "short"],
    [0, 14, "0", false, 14, "short"],
    [0, 0, null, false, 0, "none"],
    [7, 0, null, false, 0, "none"],
  ])("of %i out of %i", (admitted, required, percent, met, remaining, verdict) => {
    expect(attained(admitted, quotaOf(required), reading)).toMatchObject({
      percent,
      met,
      remaining,
      verdict,
      required,
    });
  });

  it.each([
    [0, "short", false, 1],
    [1, "met", true, 0],
    [2, "met", true, 0],
    [3, "met", true, 0],
    [4, "over", true, 0],
  ])("of %i out of 1 to 3 is %s", (admitted, verdict, met, remaining) => {
    const range = quotaOf(1, { shape: "BETWEEN", max: 3 });
    expect(attained(admitted, range, reading)).toMatchObject({ verdict, met, remaining, max: 3 });
  });

  it("is decided on whole persons, never on what is printed", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (admitted, required) => {
        const style = { decimals: 0, rounding: "half-up" } as const;
        const measured = attained(admitted, quotaOf(required), { ...reading, style });
        expect(measured.met).toBe(admitted >= required);
        expect(measured.met).toBe(measured.remaining === 0);
        expect(measured.met).toBe(measured.verdict !== "short");
        expect(measured.percent).toBe(percentOf(admitted, required, style));
      }),
    );
  });

  it("of a half-year stands against the year's quota, with what is expected by then", () => {
    const period = parsePeriod("2021-H1") ?? reading.period;
    expect(attained(53, quotaOf(100), { ...reading, period })).toMatchObject({ percent: "53", expected: 50 });
  });
});
