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
  expect(yearBelow.answer({ lastYear: yearMeasure(2023, admitted, required), cellsTold: null }, {}, today).is).toBe(is);
});

test("holds from the first day after the year, and says how many are missing", () => {
  expect(yearBelow.answer({ lastYear: yearMeasure(2023, 8, 14), cellsTold: null }, {}, today)).toEqual({
    ...{ is: "found", level: 2, since: "2024-01-01" },
    values: { year: "2023", admitted: 8, required: 14, missing: 6 },
  });
});

test("a year that was not reported whole, or has no quota, is no shortage", () => {
  const half = yearMeasure(2022, 83, 120, { isWhole: false });
  expect(yearBelow.answer({ lastYear: half, cellsTold: null }, {}, today).is).toBe("unknown");
  expect(yearBelow.answer({ lastYear: null, cellsTold: null }, {}, today).is).toBe("unknown");
});

test.each([
  [1, 10, 1],
  [4, 10, 1],
  [5, 10, 2],
  [2, 3, 2],
  [0, 0, 2],
])("of a committee %i of whose %i cells have reported: level %i, and it says so", (told, cells, level) => {
  const facts = { lastYear: yearMeasure(2023, 8, 14), cellsTold: { told, cells } };
  expect(yearBelow.answer(facts, {}, today)).toMatchObject({ level, values: { missing: 6, told, cells } });
  expect(yearBelow.answer({ ...facts, lastYear: yearMeasure(2023, 14, 14) }, {}, today)).toEqual({
    ...{ is: "clear", values: { year: "2023", admitted: 14, required: 14 } },
  });
});
