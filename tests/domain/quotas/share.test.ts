import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds, type Sharer, share } from "@/domain/quotas/share";

const weights = (...all: number[]) => all.map((weight) => ({ weight }));
const sum = (parts: readonly number[] = []) => parts.reduce((all, one) => all + one, 0);

describe("a number is shared", () => {
  it.each<[string, number, Sharer[], number[] | undefined]>([
    ["among nobody", 0, [], []],
    ["among nobody, though there is something", 1, [], undefined],
    ["equally", 9, weights(1, 1, 1), [3, 3, 3]],
    ["equally, the first ones one more", 11, weights(1, 1, 1), [4, 4, 3]],
    ["equally where nobody weighs anything", 5, weights(0, 0), [3, 2]],
    ["by members, the largest remainders up", 14, weights(16, 40, 81), [2, 4, 8]],
    ["by members, nothing to who has none", 10, weights(0, 5, 5), [0, 5, 5]],
    ["of equal remainders the heavier first", 3, weights(1, 3, 2), [0, 2, 1]],
    ["with 0 for all", 0, weights(3, 4), [0, 0]],
    ["within a range", 10, [{ weight: 1, least: 1, most: 2 }, ...weights(1, 1)], [2, 4, 4]],
    ["with a least", 10, [{ weight: 1, least: 8 }, ...weights(50, 50)], [8, 1, 1]],
    [
      "with a least and a most at once",
      10,
      [{ weight: 0, least: 4 }, { weight: 9, most: 3 }, { weight: 1 }],
      [4, 3, 3],
    ],
    [
      "not at all above all ranges",
      7,
      [
        { weight: 1, most: 3 },
        { weight: 1, most: 3 },
      ],
      undefined,
    ],
    [
      "not at all below them",
      3,
      [
        { weight: 1, least: 2 },
        { weight: 1, least: 2 },
      ],
      undefined,
    ],
  ])("%s", (_how, total, sharers, parts) => expect(share(total, sharers)).toEqual(parts));
});

const Bounded = fc.record(
  {
    weight: fc.nat(10_000_000),
    least: fc.nat(20),
    span: fc.nat(500),
  },
  { requiredKeys: ["weight"] },
);
const sharersOf = (rows: readonly { weight: number; least?: number; span?: number }[]): Sharer[] =>
  rows.map(({ weight, least, span }) => ({
    weight,
    ...(least !== undefined && { least }),
    ...(span !== undefined && { most: (least ?? 0) + span }),
  }));

it("counts who is given twice as two", () => {
  const twin = { weight: 1 };
  expect(share(4, [twin, twin])).toEqual([2, 2]);
});

describe("whatever is shared", () => {
  it("adds up exactly, is never negative, keeps every bound, and comes out the same again", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(Bounded, { minLength: 1, maxLength: 60 }), (total, rows) => {
        const sharers = sharersOf(rows);
        const { least, most } = bounds(sharers);
        const parts = share(total, sharers);
        expect(parts !== undefined).toBe(total >= least && total <= most);
        if (!parts) return;
        expect(sum(parts)).toBe(total);
        sharers.forEach(({ least: low = 0, most: high = Number.POSITIVE_INFINITY }, index) => {
          expect(parts[index]).toBeGreaterThanOrEqual(low);
          expect(parts[index]).toBeLessThanOrEqual(high);
          expect(Number.isInteger(parts[index])).toBe(true);
        });
        expect(share(total, sharers)).toEqual(parts);
      }),
      { numRuns: 2_000 },
    );
  });

  it("without bounds is never a whole person away from the exact part", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1 }), (total, all) => {
        const parts = share(total, weights(...all)) ?? [];
        const whole = sum(all);
        all.forEach((weight, index) => {
          expect(Math.abs((parts[index] ?? 0) - (total * weight) / whole)).toBeLessThan(1);
        });
      }),
    );
  });

  it("gives at least as much to who weighs more, all bounds being the same", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.array(fc.nat(1_000), { minLength: 2 }), (total, all) => {
        const parts = share(total, weights(...all)) ?? [];
        all.forEach((one, a) => {
          all.forEach((other, b) => {
            if (one > other) expect(parts[a] ?? 0).toBeGreaterThanOrEqual(parts[b] ?? 0);
          });
        });
      }),
    );
  });
});
