import { expect, it, test } from "vitest";
import { bandOf, inBands } from "@/domain/figures/size-band";
import type { OrganizationKind } from "@/domain/organization";

it.each([
  [null, null, null],
  [0, null, null],
  [1, 1, 9],
  [9, 1, 9],
  [10, 10, 29],
  [137, 100, 299],
  [3_753, 3_000, 9_999],
  [160_000, 10_000, null],
])("%s members: from %s to %s", (members, from, to) => {
  expect(bandOf("COMMUNE", members)).toEqual({ kind: "COMMUNE", from, to });
});

test("only places of one kind and about one size stand beside one another, the larger first", () => {
  const rows: [string, OrganizationKind, number | null][] = [
    ["a", "GRASSROOTS_CELL", 12],
    ["b", "GRASSROOTS_COMMITTEE", 110],
    ["c", "GRASSROOTS_COMMITTEE", null],
    ["d", "GRASSROOTS_CELL", 29],
    ["e", "GRASSROOTS_COMMITTEE", 45],
    ["f", "GRASSROOTS_COMMITTEE", 299],
  ];
  const bands = inBands(rows, ([, kind, members]) => ({ kind, members }));
  expect(bands.map(({ band, rows: held }) => [band.kind, band.from, held.map(([name]) => name).join("")])).toEqual([
    ["GRASSROOTS_COMMITTEE", 100, "bf"],
    ["GRASSROOTS_COMMITTEE", 30, "e"],
    ["GRASSROOTS_COMMITTEE", null, "c"],
    ["GRASSROOTS_CELL", 10, "ad"],
  ]);
});
