import { describe, expect, test } from "vitest";
import { day } from "@/domain/day";
import { placesOf, type Role } from "@/domain/policy";
import { maySetSo, setThreshold, setterAt } from "@/domain/watch/threshold-setting";
import { thresholdList } from "@/domain/watch/thresholds";

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

const today = day("2024-03-15");
const at = "/1/2/";

test.each([
  ["board", "/1/", "superior"],
  ["secretary", "/1/", "superior"],
  ["board", "/", "superior"],
  ["board", at, "committee"],
  ["secretary", at, "staff"],
  ["reviewer", "/1/", "staff"],
] as const)("the %s of %s is its %s", (role: Role, path, setter) => {
  expect(setterAt(placesOf([{ role, path, until: null }], "threshold.loosen", today), at)).toBe(setter);
});

describe.each(thresholdList)("$setting", ({ setting, value, stricter }) => {
  const step = stricter === "more" ? 1 : -1;
  const row = (path: string, from: string, then: number | null) => ({
    path,
    name: setting,
    from: day(from),
    value: then,
  });
  const set = (
    setter: "superior" | "committee" | "staff",
    then: number | null,
    from = "2024-03-15",
    rows = [row("/1/", "2020-01-01", value)],
  ) => maySetSo(setter, row(at, from, then), rows, today);

  test("is made stricter by own staff, never looser, nor kept as it is against the superior", () => {
    expect(set("staff", value + step)).toMatchObject({ ok: true });
    for (const then of [value, value - step, null])
      expect(set("staff", then)).toMatchObject({
        problems: [{ code: "threshold.notStricter", values: { held: value } }],
      });
    for (const setter of ["superior", "committee"] as const)
      for (const then of [value - step, null]) expect(set(setter, then)).toMatchObject({ ok: true });
  });

  test("is not taken back by own staff where the place has a stricter one", () => {
    const rows = [row(at, "2024-01-01", value + 2 * step)];
    for (const then of [value + step, null])
      expect(set("staff", then, "2024-03-15", rows)).toMatchObject({ ok: false });
    expect(set("staff", null, "2024-03-16", [...rows, row(at, "2024-03-16", value + 3 * step)])).toMatchObject({
      ok: false,
    });
  });

  test("does not stand against what the superior has set from a later day on: the stricter of both holds then", () => {
    const rows = [row("/1/", "2024-06-01", value + 3 * step)];
    expect(set("staff", value + step, "2024-03-15", rows)).toMatchObject({ ok: true });
    const more = set("staff", value + 4 * step, "2024-03-15", rows);
    expect(more.ok ? [] : more.problems.map(({ code }) => code)).not.toContain("threshold.notStricter");
  });

  test("is set for days gone by from above alone", () => {
    expect(set("superior", value - step, "2024-03-14")).toMatchObject({ ok: true });
    for (const setter of ["committee", "staff"] as const)
      expect(set(setter, value + step, "2024-03-14")).toMatchObject({
        problems: [{ code: "threshold.past", field: "from" }],
      });
  });
});

test("the levels of a rule stay in their order", () => {
  const next = { path: at, name: "watch.NO_ADMISSION.second", from: today, value: 5 };
  expect(maySetSo("superior", next, [], today)).toMatchObject({
    problems: [{ code: "threshold.order", field: "value", values: { least: 2, most: 4 } }],
  });
});

describe("a threshold that binds", () => {
  const row = (path: string, more: object = {}) => ({
    ...{ path, name: "watch.SMALL_CELL.least", from: day("2024-01-01"), value: 4, ...more },
  });
  const bound = [row("/1/", { isBinding: true })];

  test("is not set otherwise below, by whomever", () => {
    for (const setter of ["staff", "committee", "superior"] as const)
      expect(maySetSo(setter, row(at, { from: today, value: 9 }), bound, today)).toMatchObject({
        problems: [{ code: "threshold.bound", field: "threshold" }],
      });
    expect(maySetSo("committee", row("/1/", { from: today, value: 9 }), bound, today).ok).toBe(true);
  });

  test("is made so by a committee or a superior alone", () => {
    const next = row(at, { from: today, value: 9, isBinding: true });
    expect(maySetSo("staff", next, [], today)).toMatchObject({ problems: [{ code: "threshold.bindingAbove" }] });
    expect(maySetSo("committee", next, [], today).ok).toBe(true);
  });
});
