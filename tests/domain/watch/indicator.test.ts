import { expect, test } from "vitest";
import { isIndicator } from "@/domain/watch/indicator";

test.each([
  ["smallCells", true],
  ["toString", false],
  ["", false],
])("%s: %s", (name, expected) => {
  expect(isIndicator(name)).toBe(expected);
});
