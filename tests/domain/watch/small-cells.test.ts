import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { smallCells } from "@/domain/watch/small-cells";

const ask = (...values: number[]) =>
  smallCells.answer(
    { indicators: { smallCells: values.map((value, index) => ({ on: day(`201${5 + index}-07-31`), value })) } },
    {},
    day("2024-03-15"),
  );

test("from 45 to 30, since the first of them", () => {
  expect(ask(45, 30)).toMatchObject({ is: "found", level: 1, since: "2015-07-31", values: { before: 45, now: 30 } });
});

test.each([
  [[45, 0], "clear"],
  [[], "unknown"],
] as const)("%j: %s", (values, is) => {
  expect(ask(...values).is).toBe(is);
});
