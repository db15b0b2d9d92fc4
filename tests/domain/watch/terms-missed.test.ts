import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { termsMissed } from "@/domain/watch/terms-missed";

const ask = (...values: number[]) =>
  termsMissed.answer(
    { indicators: { missedTerms: values.map((value, index) => ({ on: day(`202${index}-08-06`), value })) } },
    {},
    day("2024-03-15"),
  );

test.each([
  [[2], "found", 3],
  [[1], "found", 2],
  [[2, 0], "clear", undefined],
  [[], "unknown", undefined],
] as const)("%j: %s, level %s", (values, is, level) => {
  expect(ask(...values)).toMatchObject({ is, ...(level && { level, since: "2020-08-06" }) });
});
