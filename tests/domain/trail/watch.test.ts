import { expect, test } from "vitest";
import { readAct } from "@/domain/trail/act";

const line = { what: "watch.keep", subject: "watch:3", before: null };
const other = { kind: "other", what: "watch.keep" };

test.each([
  [
    { rule: "YEAR_BELOW", act: "PLAN" },
    { did: "case", rule: "YEAR_BELOW", act: "PLAN" },
  ],
  [
    { opened: 1, reopened: 0, changed: 2, closed: 3 },
    { did: "asked", opened: 1, reopened: 0, changed: 2, closed: 3 },
  ],
  [{ rule: "NOTHING", act: "PLAN" }, undefined],
  [null, undefined],
])("%j", (after, told) => {
  expect(readAct({ ...line, after })).toEqual(told ? { kind: "watch", told } : other);
});

test.each([
  [
    { from: "2024-01-01", value: 7 },
    "watch.SMALL_CELL.least",
    { did: "threshold", rule: "SMALL_CELL", name: "least", value: 7 },
  ],
  [
    { from: "2024-01-01", value: 7, isBinding: true },
    "watch.SMALL_CELL.least",
    { did: "threshold", value: 7, isBinding: true },
  ],
  [{ from: "2024-01-01", value: null }, "watch.SMALL_CELL.least", { value: null }],
  [{ from: "2024-01-01", value: 7 }, "watch.NOTHING.least", undefined],
  [{ value: 7 }, "watch.SMALL_CELL.least", undefined],
])("%j of %s", (after, setting, told) => {
  const read = readAct({ ...line, subject: `threshold:${setting}`, after });
  expect(read).toMatchObject(told ? { kind: "watch", told } : other);
});

test.each([
  [
    null,
    { on: "2023-12-31", value: 90, max: null, source: "a" },
    "ownCells",
    { before: null, now: { value: 90, max: null } },
  ],
  [
    { value: 20, max: 40 },
    { on: "2023-12-31", value: 85 },
    "youthUnion",
    { before: { value: 20, max: 40 }, now: { value: 85 } },
  ],
  [{ value: 90 }, { on: "2023-12-31", withdrawn: true }, "ownCells", { before: { value: 90, max: null }, now: null }],
  [null, { value: 90 }, "ownCells", undefined],
  [null, { on: "2023-12-31", value: 90 }, "nothing", undefined],
])("%j, then %j of %s", (before, after, name, told) => {
  const read = readAct({ ...line, subject: `indicator:${name}`, before, after });
  expect(read).toMatchObject(told ? { kind: "watch", told: { did: "reading", name, ...told } } : other);
});

test("where a figure was reported, which earlier versions put into the trail, is told to nobody", () => {
  const after = { on: "2023-12-31", value: 90, max: null, source: "đồng chí Lý A Nói" };
  const read = readAct({ ...line, subject: "indicator:ownCells", before: after, after });
  expect(JSON.stringify(read)).not.toContain("Lý A Nói");
});
