import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { completenessOf, ReturnFigures, returnFigures } from "@/domain/return-figures";
import { returningSample, sumSample } from "../support/return-samples";

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
  });
});

describe("completeness", () => {
  it("counts those that hand in by themselves", () => {
    expect(completenessOf(returnFigures(returningSample()).children)).toEqual({ count: 1, all: 2 });
    expect(completenessOf([{ isHandedIn: null }])).toBeUndefined();
    expect(completenessOf([])).toBeUndefined();
  });
});
