import { describe, expect, it } from "vitest";
import { idsOf, isCell, kinds, pathsOf } from "@/domain/organization";

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
