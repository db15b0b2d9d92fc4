import { describe, expect, it } from "vitest";
import { type BriefRollup, briefSum, isByYears } from "@/domain/ledger/brief-sum";
import { type Months, monthOf } from "@/domain/month";
import { yearOf } from "../../support/samples";

const may = { from: monthOf(2023, 5), to: monthOf(2023, 5) };
const half = { from: monthOf(2023, 1), to: monthOf(2023, 6) };
const term = { from: monthOf(2020, 8), to: monthOf(2025, 7) };
const rollup = (months: Months, admitted: number): BriefRollup => ({ ...months, admitted, reports: 1 });

describe("the sum of a period", () => {
  const rollups = [rollup(may, 2), rollup(yearOf(2023), 3), rollup(term, 40)];

  it.each([
    [may, 2, 1, 43],
    [yearOf(2023), 5, 2, 40],
    [half, 2, 1, 43],
    [term, 45, 3, 0],
    [yearOf(2022), 0, 0, 40],
    [yearOf(2019), 0, 0, 0],
  ])("%o is what lies wholly inside; what only touches it is not divided", (months, admitted, reports, unphased) => {
    expect(briefSum(rollups, months)).toEqual({ admitted, reports, unphased });
  });

  it("tells a reported zero from silence", () => {
    expect(briefSum([rollup(may, 0)], half)).toEqual({ admitted: 0, reports: 1, unphased: 0 });
    expect(briefSum([], half)).toEqual({ admitted: 0, reports: 0, unphased: 0 });
  });
});

describe("years alone", () => {
  it("are whole ones", () => {
    expect(isByYears([yearOf(2023), { from: monthOf(2020, 1), to: monthOf(2025, 12) }])).toBe(true);
    expect(isByYears([yearOf(2023), half])).toBe(false);
    expect(isByYears([term])).toBe(false);
  });

  it("sum alike what lies in the same years", () => {
    const wide = (months: Months) => ({
      from: Math.floor(months.from / 12) * 12,
      to: Math.floor(months.to / 12) * 12 + 11,
    });
    const ranges = [may, half, term, yearOf(2021), { from: monthOf(2019, 11), to: monthOf(2020, 2) }];
    const asked = [2018, 2019, 2020, 2022, 2023, 2025].map(yearOf);
    for (const months of [...asked, { from: monthOf(2020, 1), to: monthOf(2025, 12) }])
      expect(ranges.map((range) => briefSum([rollup(wide(range), 7)], months))).toEqual(
        ranges.map((range) => briefSum([rollup(range, 7)], months)),
      );
  });
});
