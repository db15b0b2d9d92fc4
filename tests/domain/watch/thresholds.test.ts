import { describe, expect, test } from "vitest";
import { day } from "@/domain/day";
import {
  heldAt,
  type PlacedThreshold,
  stricterBy,
  thresholdList,
  thresholdName,
  thresholdsAt,
} from "@/domain/watch/thresholds";

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

describe("what own staff have set, beside what their superiors say", () => {
  const own = (from: string, value: number | null) => ({ ...row("/1/2/", from, value), isOwn: true });
  const bound = (from: string, value: number | null) => ({ ...row("/1/", from, value), isBinding: true });
  test.each([
    ["stricter than above", [row("/1/", "2022-01-01", 7), own("2023-01-01", 8)], 8, "/1/2/"],
    ["still stricter, when the superior loosens", [own("2023-01-01", 8), row("/1/", "2024-01-01", 4)], 8, "/1/2/"],
    ["looser since the superior has tightened", [own("2023-01-01", 8), row("/1/", "2024-01-01", 9)], 9, "/1/"],
    [
      "put aside by what the superior says there later",
      [own("2023-01-01", 8), row("/1/2/", "2024-01-01", 4)],
      4,
      "/1/2/",
    ],
    ["put aside by the superior's taking back", [own("2023-01-01", 8), row("/1/2/", "2024-01-01", null)], 5, null],
    ["beside an exemption of the same day", [row("/1/2/", "2024-01-01", 3), own("2024-01-01", 4)], 4, "/1/2/"],
    ["later than an exemption", [row("/1/2/", "2023-01-01", 3), own("2024-01-01", 4)], 4, "/1/2/"],
    ["where the superior binds", [own("2023-01-01", 8), bound("2022-01-01", 4)], 4, "/1/"],
    ["where the superior binds to the default", [own("2023-01-01", 8), bound("2022-01-01", null)], 5, null],
    [
      "where the superior binds no more",
      [own("2023-01-01", 8), bound("2022-01-01", 4), row("/1/", "2023-06-01", 4)],
      8,
      "/1/2/",
    ],
  ] as const)("%s: %i", (_, set, value, path) => {
    expect(heldAt("/1/2/", setting, set, day("2024-03-15"))).toMatchObject({ value, path });
  });

  test("who binds is told", () => {
    const at = (path: string) => heldAt(path, setting, [bound("2022-01-01", 4)], day("2024-03-15")).boundBy;
    expect([at("/1/2/"), at("/1/"), at("/2/")]).toEqual(["/1/", "/1/", null]);
  });
});

test("stricter is what warns more", () => {
  expect(stricterBy(setting, 7, 5)).toBe(2);
  expect(stricterBy(thresholdName("NO_ADMISSION", "first"), 3, 2)).toBe(-1);
});
