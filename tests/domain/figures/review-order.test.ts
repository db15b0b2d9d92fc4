import { describe, expect, it, test } from "vitest";
import { nameOfOrder, orderNamed, orderOnPress, reviewColumns, sorted } from "@/domain/figures/review-order";

describe("the order of an address", () => {
  it.each([
    [undefined, "missing", true],
    ["", "missing", true],
    ["nonsense", "missing", true],
    ["missing", "missing", true],
    ["-missing", "missing", false],
    ["percent", "percent", false],
    ["-percent", "percent", true],
    ["name", "name", false],
    ["returns", "returns", false],
    ["cases", "cases", true],
  ] as const)("%s: by %s, descending %s", (named, by, isDescending) => {
    expect(orderNamed(named)).toEqual({ by, isDescending });
  });

  it.each(reviewColumns)("is written as it is read (%s)", (by) => {
    for (const isDescending of [true, false])
      expect(orderNamed(nameOfOrder({ by, isDescending }))).toEqual({ by, isDescending });
  });

  test("pressing a head asks for what people mean first, then for the reverse", () => {
    const missing = orderNamed("missing");
    expect(orderOnPress(missing, "percent")).toEqual({ by: "percent", isDescending: false });
    expect(orderOnPress(missing, "missing")).toEqual({ by: "missing", isDescending: false });
    expect(orderOnPress(orderNamed("name"), "cases")).toEqual({ by: "cases", isDescending: true });
  });
});

test("who has nothing comes last either way, equals stay as they stood", () => {
  const rows = [
    ["a", null],
    ["b", 1],
    ["c", 3],
    ["d", 1],
    ["e", null],
    ["f", 0],
  ] as const;
  const names = (isDescending: boolean) =>
    sorted(rows, { isDescending }, ([, value]) => value)
      .map(([name]) => name)
      .join("");
  expect(names(true)).toBe("cbdfae");
  expect(names(false)).toBe("fbdcae");
});
