import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { type Checking, returnChecks } from "@/domain/returns/check";
import { figuresSample } from "../../support/return-samples";
import { yearOf } from "../../support/samples";

const after = day("2024-01-05");

/** Everybody has entered something and handed in. */
const complete = (own = {}, below = {}) => {
  const figures = figuresSample(own, below);
  const children = figures.children.map((child) => ({
    ...child,
    isReported: true,
    isHandedIn: child.isHandedIn === null ? null : true,
  }));
  return { ...figures, children };
};

const check = (more: Partial<Checking> = {}) =>
  returnChecks({ period: yearOf(2023), today: after, figures: complete(), earlier: undefined, parts: [], ...more });

describe("before handing in", () => {
  it("there is nothing to say of a complete return", () => {
    expect(check()).toEqual([]);
  });

  it.each<[string, Partial<Checking>, object[]]>([
    ["the period is running", { today: day("2023-12-20") }, [{ kind: "running", day: "2023-12-20" }]],
    ["its last day is of it", { today: day("2023-12-31") }, [{ kind: "running", day: "2023-12-31" }]],
    ["nobody has said anything", { figures: complete({ isReported: false }) }, [{ kind: "silent" }]],
    ["a total has nothing itemised", { figures: complete({ unitemised: 3 }) }, [{ kind: "unitemised", count: 3 }]],
    ["a longer total only touches it", { figures: complete({ unphased: 35 }) }, [{ kind: "unphased", count: 35 }]],
    [
      "fewer than last time",
      { figures: complete({ admitted: 41 }), earlier: complete({ admitted: 43 }) },
      [{ kind: "decrease", was: 43, now: 41 }],
    ],
    ["more than last time", { figures: complete({ admitted: 44 }), earlier: complete({ admitted: 43 }) }, []],
    [
      "fewer at one place",
      { figures: complete({}, { 3: 1 }), earlier: complete({}, { 3: 3 }) },
      [{ kind: "decreaseBelow", name: "Chi bộ cơ quan", was: 3, now: 1 }],
    ],
    [
      "a half-year had more",
      { parts: [{ from: monthOf(2023, 1), to: monthOf(2023, 6), admitted: 9 }] },
      [{ kind: "lessThanPart", part: { from: monthOf(2023, 1), to: monthOf(2023, 6) }, was: 9, now: 8 }],
    ],
    ["a half-year had as many", { parts: [{ from: monthOf(2023, 1), to: monthOf(2023, 6), admitted: 8 }] }, []],
    ["the same period is no part of itself", { parts: [{ ...yearOf(2023), admitted: 99 }] }, []],
    ["another year's is none", { parts: [{ ...yearOf(2022), admitted: 99 }] }, []],
  ])("%s", (_what, more, expected) => {
    expect(check(more)).toEqual(expected);
  });

  it("names who is silent below, and who has not handed in", () => {
    expect(check({ figures: figuresSample() })).toEqual([
      { kind: "silentBelow", count: 1, all: 3, names: ["Đảng bộ xã Mường Hum"] },
      { kind: "missing", count: 1, all: 2, names: ["Đảng bộ xã Mường Hum"] },
    ]);
  });

  it("says nothing of itemising where nothing stands below", () => {
    expect(check({ figures: { ...complete({ unitemised: 3 }), children: [] } })).toEqual([]);
  });
});
