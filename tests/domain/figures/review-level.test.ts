import { describe, expect, it } from "vitest";
import { kindsBelow, levelsBelow } from "@/domain/figures/review-level";
import { kinds } from "@/domain/organization";

describe("levels that can be compared", () => {
  it.each([
    ["CENTRAL", ["PROVINCE", "DISTRICT", "COMMUNE"]],
    ["PROVINCE", ["DISTRICT", "COMMUNE", "GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL"]],
    ["DISTRICT", ["COMMUNE", "GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL", "CELL"]],
    ["COMMUNE", ["GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL", "CELL"]],
    ["GRASSROOTS_COMMITTEE", ["PARTIAL_COMMITTEE", "CELL"]],
    ["PARTIAL_COMMITTEE", ["CELL"]],
    ["CELL", []],
    ["GRASSROOTS_CELL", []],
  ] as const)("below %s: %j", (kind, below) => expect(kindsBelow(kind)).toEqual(below));

  it("are those that are there, committees and cells at the grassroots as one", () => {
    const counted = [
      { kind: "GRASSROOTS_CELL", places: 3 },
      { kind: "GRASSROOTS_COMMITTEE", places: 20 },
      { kind: "DISTRICT", places: 9 },
    ] as const;
    expect(levelsBelow("PROVINCE", counted).map(({ level, places }) => [level, places])).toEqual([
      ["DISTRICT", 9],
      ["GRASSROOTS", 23],
    ]);
    expect(levelsBelow("PROVINCE", [])).toEqual([]);
  });

  it.each(kinds)("never hold a cell of a whole province (%s)", (kind) => {
    expect(kindsBelow(kind).includes("CELL")).toBe(!["CENTRAL", "PROVINCE", "GRASSROOTS_CELL", "CELL"].includes(kind));
  });
});
