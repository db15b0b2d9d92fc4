import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PercentStyle, percentOf, truncated } from "@/domain/figures/percent";

const styles: PercentStyle[] = ([0, 1, 2] as const).flatMap((decimals) => [
  { decimals, rounding: "truncate" },
  { decimals, rounding: "half-up" },
]);
const style = fc.constantFrom(...styles);
const part = fc.nat(6_000_000);
const whole = fc.integer({ min: 1, max: 6_000_000 });

/** A printed percentage as whole hundredths of a per cent, exactly. */
const hundredths = (text: string) => {
  const [ones = "", rest = ""] = text.split(".");
  return Number(ones) * 100 + Number(rest.padEnd(2, "0"));
};

describe("a percentage by default", () => {
  it.each([
    [43, 60, "71.6"],
    [746, 600, "124.3"],
    [53, 100, "53"],
    [216, 150, "144"],
    [216, 216, "100"],
    [999, 1000, "99.9"],
    [999_999, 1_000_000, "99.9"],
    [1, 11, "9"],
    [1, 10_000, "0"],
    [0, 14, "0"],
    [8, 14, "57.1"],
    [5_499_999, 5_500_000, "99.9"],
    [1, 3, "33.3"],
    [2, 3, "66.6"],
  ])("of %i of %i is %s", (admitted, required, text) => {
    expect(percentOf(admitted, required)).toBe(text);
  });

  it("cuts off after one decimal", () => {
    expect(truncated).toEqual({ decimals: 1, rounding: "truncate" });
  });
});

describe("a percentage in another style", () => {
  it.each([
    [43, 60, 2, "half-up", "71.67"],
    [43, 60, 2, "truncate", "71.66"],
    [43, 60, 1, "half-up", "71.7"],
    [43, 60, 0, "half-up", "72"],
    [43, 60, 0, "truncate", "71"],
    [1, 8, 2, "half-up", "12.50"],
    [1, 16, 2, "truncate", "6.25"],
    [1, 80, 1, "half-up", "1.3"],
    [1, 11, 2, "half-up", "9.09"],
    [999, 1000, 0, "half-up", "99"],
    [99_999, 100_000, 2, "half-up", "99.99"],
    [1999, 1000, 0, "half-up", "200"],
  ] as const)("of %i of %i with %i decimals, %s, is %s", (admitted, required, decimals, rounding, text) => {
    expect(percentOf(admitted, required, { decimals, rounding })).toBe(text);
  });
});

describe("every percentage", () => {
  it.each(styles)("needs something to measure against (%o)", (one) => {
    expect(percentOf(5, 0, one)).toBeNull();
    expect(percentOf(0, 0, one)).toBeNull();
    expect(percentOf(5, -3, one)).toBeNull();
  });

  it("prints 100 or more only where nothing is missing", () => {
    fc.assert(
      fc.property(part, whole, style, (admitted, required, one) => {
        expect(hundredths(percentOf(admitted, required, one) ?? "") >= 10_000).toBe(admitted >= required);
      }),
      { examples: styles.map((one) => [999_999, 1_000_000, one]) },
    );
  });

  it("never overstates when cut off, and understates by less than its last digit", () => {
    fc.assert(
      fc.property(part, whole, fc.constantFrom<0 | 1 | 2>(0, 1, 2), (admitted, required, decimals) => {
        const text = percentOf(admitted, required, { decimals, rounding: "truncate" }) ?? "";
        const printed = BigInt(hundredths(text)) * BigInt(required);
        const exact = BigInt(admitted) * 10_000n;
        expect(printed <= exact).toBe(true);
        expect(exact - printed < BigInt(10 ** (2 - decimals)) * BigInt(required)).toBe(true);
      }),
    );
  });

  it("lies within half of its last digit when rounded, but for what falls short of 100", () => {
    fc.assert(
      fc.property(part, whole, fc.constantFrom<0 | 1 | 2>(0, 1, 2), (admitted, required, decimals) => {
        const text = percentOf(admitted, required, { decimals, rounding: "half-up" }) ?? "";
        const off = 2n * (BigInt(hundredths(text)) * BigInt(required) - BigInt(admitted) * 10_000n);
        const digit = BigInt(10 ** (2 - decimals)) * BigInt(required);
        const isHeldBack = admitted < required && BigInt(admitted) * 10_000n + digit >= BigInt(required) * 10_000n;
        expect(off <= digit && (isHeldBack || off > -digit)).toBe(true);
      }),
    );
  });

  it("carries the decimals asked for, or none where they are all zero", () => {
    fc.assert(
      fc.property(part, whole, style, (admitted, required, one) => {
        const [ones, rest] = percentOf(admitted, required, one)?.split(".") ?? [];
        expect(ones).toMatch(/^(0|[1-9]\d*)$/);
        expect(rest === undefined || (rest.length === one.decimals && Number(rest) > 0)).toBe(true);
      }),
    );
  });
});
