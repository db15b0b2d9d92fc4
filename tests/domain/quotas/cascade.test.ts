import { describe, expect, it } from "vitest";
import { cascade } from "@/domain/quotas/cascade";

const asked = (required: number, max: number | null = null) => ({ required, max });

describe("a quota passed down", () => {
  it.each([
    ["whole", asked(14), [asked(8), asked(6)], { below: 14, own: 14, gap: 0, hasRanges: false }],
    ["in part", asked(140), [asked(11), undefined], { below: 11, own: 140, gap: 129, hasRanges: false }],
    ["not at all", asked(140), [undefined], { below: 0, own: 140, gap: 140, hasRanges: false }],
    ["too far", asked(4), [asked(6)], { below: 6, own: 4, gap: 2, hasRanges: false }],
    [
      "as a range, of which the lower end counts",
      asked(4),
      [asked(1, 3)],
      { below: 1, own: 4, gap: 3, hasRanges: true },
    ],
    ["out of a range", asked(2, 5), [asked(2)], { below: 2, own: 2, gap: 0, hasRanges: false }],
    ["out of nothing", undefined, [asked(6)], { below: 6, own: 0, gap: 6, hasRanges: false }],
  ])("%s", (_how, lead, assigned, outcome) => expect(cascade(lead, assigned)).toEqual(outcome));
});
