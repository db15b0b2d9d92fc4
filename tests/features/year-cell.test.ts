import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { yearCell } from "@/features/attainment/year-cell";

const place = { foundedOn: day("2018-06-01"), closedOn: day("2022-06-30") };
const said = { admitted: 3, reports: 1, unphased: 0 };

it.each([
  [2017, said, "absent"],
  [2018, said, 3],
  [2022, said, 3],
  [2023, said, "absent"],
  [2020, { admitted: 0, reports: 1, unphased: 0 }, 0],
  [2020, { admitted: 0, reports: 1, unphased: 9 }, 0],
  [2020, { admitted: 0, reports: 0, unphased: 9 }, "unphased"],
  [2020, { admitted: 0, reports: 0, unphased: 0 }, "silent"],
  [2020, undefined, "silent"],
])("%i, %j: %s", (year, sum, cell) => {
  expect(yearCell(place, year, sum)).toBe(cell);
});

it("a place that stands has no last year", () => {
  expect(yearCell({ ...place, closedOn: null }, 2030, said)).toBe(3);
});
