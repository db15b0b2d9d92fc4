import { expect, it } from "vitest";
import type { ReportLine } from "@/domain/reports/figures";
import { minorityTold } from "@/domain/reports/minority-told";

const line = (minority: number, named: number): ReportLine => ({
  ...{ code: "a", name: "A", members: 9, admitted: 9, before: null, isReported: true, unitemised: 0, unphased: 0 },
  ...{ named, women: 2, minority, youth: 3, quotas: [] },
});

it("of those entered by name, under the sum of all places", () => {
  const told = (children: ReportLine[]) => minorityTold({ own: line(11, 30), children });
  expect(told([line(4, 10), line(7, 20)])).toEqual({ sum: "count", parts: ["few", "veiled"] });
  expect(told([line(5, 10), line(6, 20)])).toEqual({ sum: "count", parts: ["count", "count"] });
});
