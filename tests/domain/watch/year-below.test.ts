import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { yearBelow } from "@/domain/watch/year-below";
import { yearMeasure } from "../../support/watch-facts";

const today = day("2024-03-15");

test.each([
  [8, 14, "found"],
  [0, 1, "found"],
  [14, 14, "clear"],
  [15, 14, "clear"],
] as const)("%i of %i: %s", (admitted, required, is) => {
  expect(yearBelow.answer({ lastYear: yearMeasure(2023, admitted, required) }, {}, today).is).toBe(is);
});

test("holds from the first day after the year, and says how many are missing", () => {
  expect(yearBelow.answer({ lastYear: yearMeasure(2023, 8, 14) }, {}, today)).toEqual({
    ...{ is: "found", level: 2, since: "2024-01-01" },
    values: { year: "2023", admitted: 8, required: 14, missing: 6 },
  });
});

test("a year that was not reported whole, or has no quota, is no shortage", () => {
  const half = yearMeasure(2022, 83, 120, { isWhole: false });
  expect(yearBelow.answer({ lastYear: half }, {}, today).is).toBe("unknown");
  expect(yearBelow.answer({ lastYear: null }, {}, today).is).toBe("unknown");
});
