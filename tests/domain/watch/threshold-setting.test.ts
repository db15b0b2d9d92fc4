import { expect, test } from "vitest";
import { setThreshold } from "@/domain/watch/threshold-setting";

test.each([
  ["watch.SMALL_CELL.least", 3, undefined],
  ["watch.SMALL_CELL.least", 100, undefined],
  ["watch.SMALL_CELL.least", undefined, undefined],
  ["watch.SMALL_CELL.least", 2, "threshold.range"],
  ["watch.SMALL_CELL.least", 101, "threshold.range"],
  ["watch.NOTHING.least", 5, "threshold.unknown"],
  ["attainment.percent", 5, "threshold.unknown"],
] as const)("%s = %s: %s", (threshold, value, code) => {
  expect(setThreshold({ threshold, value })).toMatchObject(code ? { problems: [{ code }] } : { ok: true });
});
