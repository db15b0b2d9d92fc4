import { expect, it } from "vitest";
import { isFew, shareOf } from "@/domain/figures/small-number";

it.each([
  [0, 0, null],
  [1, 4, "small"],
  [4, 4, "small"],
  [0, 5, "0"],
  [1, 5, "20"],
  [43, 60, "71.6"],
  [60, 60, "100"],
])("%i of %i: %s", (part, whole, percent) => expect(shareOf(part, whole)).toEqual({ part, whole, percent }));

it.each([
  [null, false],
  [0, false],
  [1, true],
  [4, true],
  [5, false],
])("%s is few: %s", (count, few) => expect(isFew(count)).toBe(few));
