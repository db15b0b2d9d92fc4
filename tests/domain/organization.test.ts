import { describe, expect, it } from "vitest";
import { idsOf, isCell, kinds, pathsOf, standsUnder } from "@/domain/organization";

describe("the path of an organization", () => {
  it.each([
    ["/1/", [1], ["/1/"]],
    ["/1/12/", [1, 12], ["/1/", "/1/12/"]],
    ["/7/70/700/", [7, 70, 700], ["/7/", "/7/70/", "/7/70/700/"]],
    ["/", [], []],
  ])("%s spells its superiors from the root down", (path, ids, paths) => {
    expect(idsOf(path)).toEqual(ids);
    expect(pathsOf(path)).toEqual(paths);
  });
});

describe("a cell", () => {
  it("is one of two kinds; every other kind is a committee", () => {
    expect(kinds.filter(isCell)).toEqual(["GRASSROOTS_CELL", "CELL"]);
  });
});

describe("every level stands only under a higher one", () => {
  it.each([
    ["CELL", "GRASSROOTS_COMMITTEE", true],
    ["CELL", "COMMUNE", true],
    ["GRASSROOTS_COMMITTEE", "COMMUNE", true],
    ["GRASSROOTS_CELL", "CELL", false],
    ["CELL", "CELL", false],
    ["COMMUNE", "GRASSROOTS_COMMITTEE", false],
    ["PROVINCE", "PROVINCE", false],
  ] as const)("%s under %s: %s", (kind, superior, may) => {
    expect(standsUnder(kind, superior)).toBe(may);
  });
});
