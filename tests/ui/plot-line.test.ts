import { expect, it } from "vitest";
import { lonely } from "@/ui/plot-line";

it.each([
  // From nothing on, a known first month makes a line.
  [[3], []],
  [[null, null, 8], [{ month: 3, total: 8 }]],
  [[1, null, 4, 5], []],
  [
    [null, 2, null, 4],
    [
      { month: 2, total: 2 },
      { month: 4, total: 4 },
    ],
  ],
  [[null, null], []],
])("points that no line reaches: %j", (totals, points) => {
  expect(lonely(totals)).toEqual(points);
});
