import { expect, test } from "vitest";
import { readThresholdAct, readWatchAct } from "@/domain/watch/told-act";

test.each([
  [
    { rule: "YEAR_BELOW", act: "PLAN" },
    { did: "case", rule: "YEAR_BELOW", act: "PLAN" },
  ],
  [
    { opened: 1, reopened: 0, changed: 2, closed: 3 },
    { did: "asked", opened: 1, reopened: 0, closed: 3 },
  ],
  [{ rule: "NOTHING", act: "PLAN" }, undefined],
  [null, undefined],
])("%j", (after, told) => {
  expect(readWatchAct(after)).toEqual(told);
});

test.each([
  [
    { from: "2024-01-01", value: 7 },
    "watch.SMALL_CELL.least",
    { did: "threshold", rule: "SMALL_CELL", name: "least", value: 7 },
  ],
  [{ from: "2024-01-01", value: null }, "watch.SMALL_CELL.least", { value: null }],
  [{ from: "2024-01-01", value: 7 }, "watch.NOTHING.least", undefined],
  [{ value: 7 }, "watch.SMALL_CELL.least", undefined],
])("%j of %s", (after, setting, told) => {
  const read = readThresholdAct(after, setting);
  if (told) expect(read).toMatchObject(told);
  else expect(read).toBeUndefined();
});
