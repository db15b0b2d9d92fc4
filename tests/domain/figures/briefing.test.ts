import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { briefingMonth, looksOver, monthBefore, shortened } from "@/domain/figures/briefing";
import { monthOf, stamp } from "@/domain/month";

describe("the month of a briefing", () => {
  it.each([
    [undefined, "2024-03-15", "2024-03"],
    ["2024-03", "2024-03-01", "2024-03"],
    ["2024-03", "2024-02-29", undefined],
    ["2023-12", "2024-03-15", "2023-12"],
    ["2024-Q1", "2024-03-15", undefined],
    ["2024", "2024-03-15", undefined],
    ["2024-13", "2024-03-15", undefined],
    ["x", "2024-03-15", undefined],
  ])("%s on %s", (name, today, found) => {
    expect(briefingMonth(name, day(today))?.name).toBe(found);
  });

  it.each([
    [2024, 3, "2024-02", "2024-01"],
    // In January the year before is told to its end.
    [2024, 1, "2023-12", "2023-01"],
    [2024, 2, "2024-01", "2024-01"],
  ])("before %s-%s", (year, number, last, start) => {
    const from = monthOf(year, number);
    const { month, yearTo } = monthBefore({ from, to: from });
    expect([month.from, month.to, yearTo.to].map(stamp)).toEqual([last, last, last]);
    expect(stamp(yearTo.from)).toBe(start);
  });
});

it("is held commune by commune from above", () => {
  expect((["PROVINCE", "DISTRICT", "COMMUNE", "GRASSROOTS_COMMITTEE", "CELL"] as const).map(looksOver)).toEqual([
    ...[true, true, false, false, false],
  ]);
});

it.each([
  ["Vận động", 8, "Vận động"],
  ["Vận động", 7, "Vận độ…"],
  ["Vận động", 5, "Vận…"],
  ["", 3, ""],
])("%s in %s letters", (words, most, short) => {
  expect(shortened(words, most)).toBe(short);
});
