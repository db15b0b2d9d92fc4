import { expect, it } from "vitest";
import {
  formatDay,
  formatMoment,
  formatMonth,
  formatNumber,
  formatPercent,
  momentStamp,
  splitPercent,
} from "@/text/format";

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

it("tells a moment in Viet Nam's time", () => {
  const at = new Date("2024-03-14T17:05:00Z");
  expect(formatMoment(at, "vi")).toBe("00:05 · 15/03/2024");
  expect(formatMoment(at, "en")).toBe("00:05 · 15 Mar 2024");
  expect(momentStamp(at)).toBe("2024-03-15 00:05");
});
