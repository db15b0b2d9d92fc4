import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { figureOf } from "@/domain/figures/figure";
import { truncated } from "@/domain/figures/percent";
import { parsePeriod, yearPeriod } from "@/domain/period";
import { comparesYears, reportLine, yearSoFar } from "@/domain/reports/figures";
import { commune, quotaOf } from "../../support/samples";

const sum = {
  ...{ admitted: 8, own: 3, reports: 2, ownReports: 1, named: 5, women: 2, minority: 4, youth: 1 },
  ...{ upperSecondary: 0, local: 0, unphased: 1 },
};
const reading = { period: yearPeriod(2021), today: day("2022-02-01"), style: truncated };
const lineOf = (before: { admitted: number; reports: number } | null) =>
  reportLine({
    ...{ organization: commune, members: 137, sum, before },
    figure: figureOf(commune, sum, [quotaOf(14)], reading),
  });

it("keeps of an organization what the report prints", () => {
  expect(lineOf({ admitted: 5, reports: 1 })).toEqual({
    ...{ code: "commune", name: "Đảng bộ xã Mường Hum", members: 137, admitted: 8, before: 5, isReported: true },
    ...{ unitemised: 3, unphased: 1, named: 5, women: 2, minority: 4, youth: 1 },
    quotas: [{ basis: "ASSIGNED", required: 14, max: null, percent: "57.1", remaining: 6, expected: 14 }],
  });
});

it("compares with no year of which nobody said anything", () => {
  expect(lineOf({ admitted: 0, reports: 0 }).before).toBeNull();
  expect(lineOf(null).before).toBeNull();
  expect(lineOf({ admitted: 0, reports: 1 }).before).toBe(0);
});

it("of a term no year before is a comparison", () => {
  expect(comparesYears({ kind: "term" })).toBe(false);
  expect(comparesYears(yearPeriod(2021))).toBe(true);
});

it("measures a part of a year by the year so far", () => {
  const march = parsePeriod("2024-03");
  expect(march && yearSoFar(march)).toEqual({ ...march, from: yearPeriod(2024).from });
  expect(yearSoFar(yearPeriod(2024))).toBeUndefined();
  const figure = figureOf(commune, sum, [quotaOf(14)], reading);
  const soFar = {
    ...figure,
    admitted: 11,
    quotas: figureOf(commune, { ...sum, admitted: 11 }, [quotaOf(14)], reading).quotas,
  };
  expect(reportLine({ organization: commune, members: 137, sum, before: null, figure, soFar })).toMatchObject({
    ...{ admitted: 8, soFar: { admitted: 11, isReported: true } },
    quotas: [{ remaining: 3 }],
  });
});
