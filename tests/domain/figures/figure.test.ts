import { describe, expect, it, test } from "vitest";
import { day } from "@/domain/day";
import { figureOf, isPartial, leadOf, quotasFor, shownPercent } from "@/domain/figures/figure";
import { truncated } from "@/domain/figures/percent";
import { parsePeriod, yearPeriod } from "@/domain/period";
import { cell, commune, quotaOf, yearOf } from "../../support/samples";

const sum = (admitted: number, more: object = {}) => ({
  ...{ admitted, own: 0, reports: 1, ownReports: 0, named: 0, women: 0, minority: 0, youth: 0 },
  ...{ upperSecondary: 0, local: 0, unphased: 0 },
  ...more,
});
const reading = { today: day("2024-03-15"), style: truncated, period: yearPeriod(2021) };
const term = { kind: "term", name: "2020-2025", from: 24247, to: 24306, termId: 7 } as const;

describe("a figure", () => {
  it("measures the persons against each quota of its period, the leading one first", () => {
    const quotas = [
      quotaOf(120, { id: 1, basis: "COMMITTED" }),
      quotaOf(150, { id: 2, basis: "RESOLUTION" }),
      quotaOf(100, { id: 3, basis: "ASSIGNED" }),
      quotaOf(100, { id: 4, ...yearOf(2022) }),
      quotaOf(100, { id: 5, organizationId: cell.id }),
      quotaOf(100, { id: 6, termId: 7 }),
    ];
    const figure = figureOf(commune, sum(108), quotas, reading);
    expect(figure.quotas.map(({ quota, percent }) => [quota.id, percent])).toEqual([
      [3, "108"],
      [2, "72"],
      [1, "90"],
    ]);
  });

  it("without a quota is a count, not a percentage", () => {
    expect(figureOf(commune, sum(7), [], reading)).toMatchObject({ admitted: 7, quotas: [], isReported: true });
  });

  it("tells a reported zero from silence", () => {
    expect(figureOf(commune, sum(0), [], reading).isReported).toBe(true);
    expect(figureOf(commune, sum(0, { reports: 0 }), [], reading).isReported).toBe(false);
    expect(figureOf(commune, sum(3, { reports: 0 }), [], reading).isReported).toBe(true);
  });

  it("holds open what a committee has not given to its cells; a cell has nobody to give it to", () => {
    const entered = sum(43, { own: 40, unphased: 12 });
    expect(figureOf(commune, entered, [], reading)).toMatchObject({ unitemised: 40, unphased: 12 });
    expect(figureOf(cell, entered, [], reading)).toMatchObject({ unitemised: 0, unphased: 12 });
  });
});

describe("the quotas of a period", () => {
  it.each(["2021", "2021-H1", "2021-Q2", "2021-06"])("%s are the year's", (name) => {
    const period = parsePeriod(name) ?? term;
    const quotas = [quotaOf(100), quotaOf(60, { termId: 7 }), quotaOf(50, yearOf(2020))];
    expect(quotasFor(commune.id, period, quotas, reading)).toEqual([quotaOf(100)]);
  });

  it("a term are those of its id, over the months it is counted in now", () => {
    const former = quotaOf(60, { termId: 7, from: 24240, to: 24299 });
    const alike = quotaOf(61, { from: term.from, to: term.to });
    expect(quotasFor(commune.id, term, [former, alike], reading)).toEqual([
      { ...former, from: term.from, to: term.to },
    ]);
  });
});

test.each([
  [{ reports: 1, ownReports: 0 }, 10, true],
  [{ reports: 10, ownReports: 0 }, 10, false],
  [{ reports: 1, ownReports: 1 }, 10, false],
  [{ reports: 0, ownReports: 0 }, 10, false],
  [{ reports: 1, ownReports: 0 }, 0, false],
])("%j of %i places below is partial: %s", (figure, places, expected) => {
  expect(isPartial(figure, places)).toBe(expected);
});

describe("what a figure is read against", () => {
  const lead = (...quotas: Parameters<typeof quotaOf>[]) =>
    leadOf(
      figureOf(
        commune,
        sum(3),
        quotas.map((one) => quotaOf(...one)),
        reading,
      ),
    );

  it("is the quota that leads, or nothing", () => {
    expect(lead([9, { basis: "COMMITTED" }], [6, { basis: "ASSIGNED" }])?.required).toBe(6);
    expect(lead()).toBeUndefined();
  });

  it("prints a percentage, but of a range none, and without a quota none", () => {
    expect(shownPercent(lead([6]))).toBe("50");
    expect(shownPercent(lead([1, { shape: "BETWEEN", max: 3 }]))).toBeNull();
    expect(shownPercent(undefined)).toBeNull();
  });
});
