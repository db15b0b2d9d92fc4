import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { completenessOf, ReturnFigures, returnFigures, traitOf } from "@/domain/returns/figures";
import { figuresSample, returningSample, sumSample } from "../../support/return-samples";

describe("the figures of a return", () => {
  it("are what is admitted, what is open about it, and those below", () => {
    const figures = returnFigures(
      returningSample({ sum: sumSample({ admitted: 8, own: 3, reports: 2, unphased: 35, named: 5, women: 2 }) }),
    );
    expect(figures.own).toEqual({
      ...{ admitted: 8, unitemised: 3, unphased: 35, isReported: true, named: 5, women: 2 },
      ...{ minority: 0, youth: 0, upperSecondary: 0, local: 0 },
    });
    expect(figures.children.map(({ name, isReported, isHandedIn }) => [name, isReported, isHandedIn])).toEqual([
      ["Chi bộ thôn 5", true, null],
      ["Đảng bộ xã Mường Hum", false, false],
      ["Chi bộ cơ quan", true, true],
    ]);
  });

  it("leave a cell nothing to itemise", () => {
    const organization = { kind: "GRASSROOTS_CELL" } as const;
    expect(returnFigures(returningSample({ organization, sum: sumSample({ own: 3 }) })).own.unitemised).toBe(0);
  });

  it("are read back as they were kept", () => {
    const figures = returnFigures(returningSample());
    expect(ReturnFigures.parse(JSON.parse(JSON.stringify(figures)))).toEqual(figures);
    expect(figures.asOf).toBe(day("2023-12-31"));
  });

  it("know zero from silence", () => {
    expect(returnFigures(returningSample({ sum: sumSample() })).own.isReported).toBe(false);
    expect(returnFigures(returningSample({ sum: sumSample({ reports: 1 }) })).own.isReported).toBe(true);
    expect(returnFigures(returningSample({ sum: sumSample({ admitted: 1 }) })).own.isReported).toBe(true);
    expect(returnFigures(returningSample({ sum: { ...sumSample(), isCovered: true } })).own.isReported).toBe(true);
  });
});

describe("a statistic", () => {
  const of = (own: object) => traitOf(figuresSample(own).own, "women");

  it.each([
    ["of totals alone is not known", { admitted: 15, named: 0, women: 0 }, { count: null, named: 0, all: 15 }],
    ["of some by name is what is known so far", { admitted: 15, named: 4, women: 2 }, { count: 2, named: 4, all: 15 }],
    ["of all by name is a number", { admitted: 15, named: 15, women: 0 }, { count: 0 }],
    ["of nobody is none", { admitted: 0, named: 0, women: 0 }, { count: 0 }],
  ])("%s", (_what, own, expected) => {
    expect(of(own)).toEqual(expected);
  });

  it("of some by name, none of them so, is not known", () => {
    expect(of({ admitted: 15, named: 4, women: 0 })).toEqual({ count: null, named: 4, all: 15 });
  });
});

describe("completeness", () => {
  it("counts those that hand in by themselves", () => {
    expect(completenessOf(returnFigures(returningSample()).children)).toEqual({ count: 1, all: 2 });
    expect(completenessOf([{ isHandedIn: null }])).toBeUndefined();
    expect(completenessOf([])).toBeUndefined();
  });
});
