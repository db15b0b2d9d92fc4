import { expect, it } from "vitest";
import { formatDay, formatMonth, formatNumber, formatPercent, splitPercent } from "@/text/format";

it.each([
  [0, "0", "0"],
  [746, "746", "746"],
  [6799, "6.799", "6,799"],
  [5500000, "5.500.000", "5,500,000"],
  [-1250, "−1.250", "−1,250"],
])("groups %i in thousands", (value, vi, en) => {
  expect(formatNumber(value, "vi")).toBe(vi);
  expect(formatNumber(value, "en")).toBe(en);
});

it("writes days and months the way each language does", () => {
  expect(formatDay("2024-03-05", "vi")).toBe("05/03/2024");
  expect(formatDay("2024-03-05", "en")).toBe("5 Mar 2024");
  expect(formatMonth("2023-12", "vi")).toBe("12/2023");
  expect(formatMonth("2023-12", "en")).toBe("Dec 2023");
});

it.each([
  ["71.6", "71,6%", "71.6%"],
  ["100", "100%", "100%"],
  ["0", "0%", "0%"],
  ["1243.3", "1.243,3%", "1,243.3%"],
  ["99.9", "99,9%", "99.9%"],
])("writes the percent %s without rounding it", (text, vi, en) => {
  expect(formatPercent(text, "vi")).toBe(vi);
  expect(formatPercent(text, "en")).toBe(en);
});

it.each([
  ["71,6%", "71", ",6%"],
  ["71.6%", "71", ".6%"],
  ["100%", "100", "%"],
  ["1.243%", "1.243", "%"],
  ["1.243,3%", "1.243", ",3%"],
  ["–", "–", ""],
])("breaks %s at its comma", (text, whole, rest) => {
  expect(splitPercent(text)).toEqual([whole, rest]);
});
