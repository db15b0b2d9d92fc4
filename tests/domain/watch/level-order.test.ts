import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { fallingLevels } from "@/domain/watch/level-order";

const at = "/1/2/";
const of = (name: string, value: number | null, from = "2024-03-15", path = at) => ({
  ...{ path, name: `watch.NO_ADMISSION.${name}`, from: day(from), value },
});
const set = (next: ReturnType<typeof of>, rows: readonly ReturnType<typeof of>[] = []) =>
  fallingLevels(next, rows, [...rows, next]);

// 2, 3 and 4 years where nobody has said anything.
test.each([
  ["first", 3, [], true],
  ["first", 4, [], false],
  ["second", 2, [], true],
  ["second", 4, [], true],
  ["second", 5, [], false],
  ["second", 1, [], false],
  ["third", 3, [], true],
  ["third", 2, [], false],
  ["third", 6, [], true],
  // Beside what is set above, and what is set later.
  ["second", 5, [of("third", 6, "2020-01-01", "/1/")], true],
  ["second", 4, [of("third", 3, "2024-06-01")], false],
  ["third", null, [of("second", 5, "2020-01-01"), of("third", 6, "2020-01-01")], false],
  // In disorder before: that is no fault of this one.
  ["third", 2, [of("second", 5, "2020-01-01")], true],
] as const)("%s = %i, beside %j: in order %s", (name, value, rows, isRising) => {
  expect(set(of(name, value), rows) === false).toBe(isRising);
});

test("tells the bounds that the others leave", () => {
  expect(set(of("second", 5))).toMatchObject({
    code: "threshold.order",
    field: "value",
    values: { least: 2, most: 4 },
  });
  expect(set(of("first", 4))).toMatchObject({ values: { least: 1, most: 3 } });
  expect(set(of("third", 2))).toMatchObject({ values: { least: 3, most: 10 } });
});

test("asks nothing of rules without levels", () => {
  expect(fallingLevels({ path: at, name: "watch.SMALL_CELL.least", from: day("2024-03-15") }, [], [])).toBe(false);
  expect(fallingLevels({ path: at, name: "nothing", from: day("2024-03-15") }, [], [])).toBe(false);
});
