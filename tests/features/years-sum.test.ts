import { expect, it } from "vitest";
import { sumRemark, sumText, yearsSum } from "@/features/attainment/years-sum";

it.each([
  [[1, 2, "silent"], { admitted: 3, reports: 2, unphased: 0 }, "3", []],
  [["unphased", "unphased", 0], { admitted: 5, reports: 2, unphased: 0 }, "5", ["5 người trong số tổng nhiều năm"]],
  [["unphased", 1], { admitted: 1, reports: 1, unphased: 9 }, "≥ 1", ["có số tổng nhiều năm"]],
  [["silent", 0], { admitted: 0, reports: 1, unphased: 0 }, "0", []],
  [["silent", "silent"], { admitted: 0, reports: 0, unphased: 0 }, "–", []],
  [["unphased"], { admitted: 0, reports: 0, unphased: 9 }, "–", ["có số tổng nhiều năm"]],
  [["silent"], undefined, "–", []],
] as const)("%j and %j: %s", (cells, sum, text, remark) => {
  const found = yearsSum(cells, sum);
  expect(sumText(found, "vi")).toBe(text);
  expect(sumRemark(cells, found, "vi").map((one) => one.replace(/, chưa phân từng năm$/, ""))).toEqual(remark);
});
