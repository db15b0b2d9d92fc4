import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { heldAt, type PlacedThreshold, thresholdList, thresholdName, thresholdsAt } from "@/domain/watch/thresholds";

const setting = thresholdName("SMALL_CELL", "least");
const row = (path: string, from: string, value: number | null): PlacedThreshold => ({
  path,
  name: setting,
  from: day(from),
  value,
});
const rows = [
  row("/", "2020-01-01", 6),
  row("/1/", "2022-01-01", 7),
  row("/1/2/", "2023-01-01", 8),
  row("/1/2/", "2024-01-01", null),
  row("/1/3/", "2021-01-01", 9),
];

test.each([
  ["/1/2/5/", "2019-12-31", 5, null],
  ["/1/2/5/", "2020-01-01", 6, "/"],
  ["/1/2/5/", "2022-01-01", 7, "/1/"],
  ["/1/2/5/", "2023-01-01", 8, "/1/2/"],
  ["/1/2/5/", "2023-12-31", 8, "/1/2/"],
  // Taken back: as above again.
  ["/1/2/5/", "2024-01-01", 7, "/1/"],
  ["/1/3/", "2024-01-01", 9, "/1/3/"],
  ["/2/", "2024-01-01", 6, "/"],
] as const)("at %s on %s: %i, said by %s", (path, on, value, said) => {
  expect(heldAt(path, setting, rows, day(on))).toMatchObject({ value, path: said });
  expect(thresholdsAt(path, rows, day(on)).SMALL_CELL.least).toBe(value);
});

test("all others stay as the program brings them along", () => {
  const set = thresholdsAt("/1/3/", rows, day("2024-01-01"));
  expect(set.NO_ADMISSION).toEqual({ first: 2, second: 3, third: 4 });
  expect(thresholdList.map((one) => one.setting)).toContain(setting);
});
